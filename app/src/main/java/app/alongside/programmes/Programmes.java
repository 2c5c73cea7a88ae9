package app.alongside.programmes;

import app.alongside.platform.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programmes of the current organisation, as people see them: by their published design, or by their draft as
 * long as nothing is published.
 */
@Component
public class Programmes {
    private static final String SELECT_SEEN = """
            select programme.id, programme.slug, programme.published_version, version.version, version.design
            from programme
            join programme_version version on version.organisation_id = programme.organisation_id
             and version.programme_id = programme.id
             and version.version = coalesce(programme.published_version, programme.latest_version)
            where programme.organisation_id = current_organisation()
            """;
    private static final String SELECT_LATEST = """
            select programme.id, programme.slug, programme.published_version, version.version, version.design
            from programme
            join programme_version version on version.organisation_id = programme.organisation_id
             and version.programme_id = programme.id
             and version.version = programme.latest_version
            where programme.organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Programmes(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The programme.
     *
     * @throws NoSuchProgramme when this organisation has none of that id
     */
    @Transactional(readOnly = true)
    public Programme get(ProgrammeId id) {
        return find(id).orElseThrow(() -> new NoSuchProgramme(id));
    }

    @Transactional(readOnly = true)
    public Optional<Programme> find(ProgrammeId id) {
        return ReadOnce.get(
                new Seen(id),
                () -> jdbc.sql(SELECT_SEEN + " and programme.id = :id")
                        .param("id", id.value())
                        .query(this::map)
                        .optional());
    }

    private record Seen(ProgrammeId id) {}

    @Transactional(readOnly = true)
    public Optional<Programme> findBySlug(String slug) {
        return jdbc.sql(SELECT_SEEN + " and programme.slug = :slug")
                .param("slug", slug)
                .query(this::map)
                .optional();
    }

    /** The programme by the newest version of its design, published or not. */
    @Transactional(readOnly = true)
    public Optional<Programme> findLatest(ProgrammeId id) {
        return jdbc.sql(SELECT_LATEST + " and programme.id = :id")
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    /** All programmes, drafts and ended ones too, the youngest first. */
    @Transactional(readOnly = true)
    public List<Programme> listAll() {
        return jdbc.sql(SELECT_SEEN + " order by programme.created_at desc, programme.id")
                .query(this::map)
                .list();
    }

    /** The programmes that people can join today, the one that starts first at the head. */
    @Transactional(readOnly = true)
    public List<Programme> listOpen() {
        return jdbc.sql(SELECT_SEEN + """
                         and programme.published_version is not null
                        order by version.design -> 'dates' ->> 'starts', programme.id
                        """).query(this::map).list().stream()
                .filter(Programme::isOpen)
                .toList();
    }

    private Programme map(ResultSet row, int number) throws SQLException {
        Design design = json.readValue(row.getString("design"), Design.class);
        boolean published = row.getObject("published_version") != null;
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Programme.Status.on(LocalDate.now(clock), published, design.dates()),
                row.getInt("version"),
                design);
    }
}
