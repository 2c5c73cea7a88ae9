package app.alongside.identity;

import app.alongside.platform.OrganisationId;
import app.alongside.platform.jobs.KnownOrganisations;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of this installation. */
@Component
public class Organisations implements KnownOrganisations {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public List<OrganisationId> listIds() {
        return listAll().stream().map(Organisation::id).toList();
    }

    public List<Organisation> listAll() {
        return jdbc.sql("select id, slug, name from organisation order by created_at, id")
                .query(Organisations::map)
                .list();
    }

    public Optional<Organisation> findBySlug(String slug) {
        return jdbc.sql("select id, slug, name from organisation where slug = :slug")
                .param("slug", slug)
                .query(Organisations::map)
                .optional();
    }

    /** The organisation; throws when there is none of that id. */
    public Organisation get(OrganisationId id) {
        return jdbc.sql("select id, slug, name from organisation where id = :id")
                .param("id", id.value())
                .query(Organisations::map)
                .single();
    }

    /**
     * Adds an organisation; a slug that is taken already is refused with an exception. The key of its mail is made with it:
     * two transactions that both needed it first would wait for one another.
     */
    Organisation add(OrganisationId id, String slug, String name) {
        Organisation organisation = new Organisation(id, slug, name);
        jdbc.sql("insert into organisation (id, slug, name, created_at) values (:id, :slug, :name, :now)")
                .param("id", organisation.id().value())
                .param("slug", slug)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        secrets.open(SecretOwner.organisation(id.value()));
        return organisation;
    }

    private static Organisation map(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)), row.getString("slug"), row.getString("name"));
    }
}
