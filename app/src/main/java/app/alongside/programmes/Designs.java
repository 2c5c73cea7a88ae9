package app.alongside.programmes;

import app.alongside.platform.CurrentOrganisation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of designs, in the caller's transaction. */
@Component
class Designs {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Designs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Where a programme's versions stand. */
    record Versions(int latest, @Nullable Integer published) {}

    /** Adds a programme under an address nobody has; false when somebody has it. */
    boolean add(ProgrammeId id, String slug) {
        return jdbc.sql("""
                        insert into programme (organisation_id, id, slug, created_at, latest_version)
                        values (:organisation, :id, :slug, :now, 0)
                        on conflict (organisation_id, slug) do nothing
                        """)
                        .param("organisation", CurrentOrganisation.get().value())
                        .param("id", id.value())
                        .param("slug", slug)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Keeps others from changing the programme until this transaction ends. */
    Versions lock(ProgrammeId id) {
        return jdbc.sql("""
                        select latest_version, published_version from programme
                        where organisation_id = current_organisation() and id = :id
                        for update
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Versions(row.getInt("latest_version"), row.getObject("published_version", Integer.class)))
                .optional()
                .orElseThrow(() -> new NoSuchProgramme(id));
    }

    Optional<Design> find(ProgrammeId id, int version) {
        return jdbc.sql("""
                        select design from programme_version
                        where organisation_id = current_organisation() and programme_id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", version)
                .query((row, number) -> json.readValue(row.getString("design"), Design.class))
                .optional();
    }

    /** Saves the next version. */
    void append(ProgrammeId id, int version, Design.Section changed, Design design, @Nullable UUID savedBy) {
        jdbc.sql("""
                        insert into programme_version
                            (organisation_id, programme_id, version, section, design, saved_at, saved_by)
                        values (:organisation, :id, :version, :section, :design::jsonb, :now, :savedBy)
                        """)
                .param("organisation", CurrentOrganisation.get().value())
                .param("id", id.value())
                .param("version", version)
                .param("section", changed.name())
                .param("design", json.writeValueAsString(design))
                .param("now", now())
                .param("savedBy", savedBy)
                .update();
        jdbc.sql("""
                        update programme set latest_version = :version
                        where organisation_id = current_organisation() and id = :id
                        """).param("version", version).param("id", id.value()).update();
    }

    /** Lets people see a version. */
    void publish(ProgrammeId id, int version) {
        jdbc.sql("""
                        update programme set published_version = :version, published_at = coalesce(published_at, :now)
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("version", version)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    private Timestamp now() {
        Instant now = clock.instant();
        return Timestamp.from(now);
    }
}
