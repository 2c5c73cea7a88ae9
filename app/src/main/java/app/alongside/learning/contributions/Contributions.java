package app.alongside.learning.contributions;

import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceSource;
import app.alongside.learning.contributions.Contribution.Content;
import app.alongside.learning.contributions.Contribution.State;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people of the current organisation added to the library; sealed while it is for its author alone. */
@Component
public class Contributions implements ResourceSource {
    private static final String SELECT = "select * from contribution where organisation_id = current_organisation()";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    Contributions(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Resource> listFor(@Nullable PersonId reader) {
        return jdbc
                .sql(SELECT + " and (state = 'APPROVED' or person_id = :reader) order by added_at desc, id")
                .param("reader", reader == null ? null : reader.value())
                .query(this::map)
                .list()
                .stream()
                .map(Contribution::resource)
                .toList();
    }

    /** What waits for a coordinator, the oldest first, and then what was taken in, the newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> listToCurate() {
        return jdbc.sql(SELECT + """
                         and state in ('OFFERED', 'APPROVED')
                        order by state = 'APPROVED', case when state = 'OFFERED' then added_at end, added_at desc, id
                        """).query(this::map).list();
    }

    @Transactional(readOnly = true)
    public int countOffered() {
        return jdbc.sql("""
                        select count(*)::int from contribution
                        where organisation_id = current_organisation() and state = 'OFFERED'
                        """).query(Integer.class).single();
    }

    /** What {@code person} added under that key; empty for what others added. */
    @Transactional(readOnly = true)
    public Optional<Contribution> findOf(PersonId person, ResourceKey key) {
        return find(key).filter(one -> one.by().equals(person));
    }

    @Transactional(readOnly = true)
    Optional<Contribution> find(ResourceKey key) {
        return idOf(key)
                .flatMap(id -> jdbc.sql(SELECT + " and id = :id")
                        .param("id", id)
                        .query(this::map)
                        .optional());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Contribution> lock(ResourceKey key) {
        return idOf(key)
                .flatMap(id -> jdbc.sql(SELECT + " and id = :id for update")
                        .param("id", id)
                        .query(this::map)
                        .optional());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Contribution added) {
        jdbc.sql("""
                        insert into contribution (organisation_id, id, person_id, state, sealed, words, added_at)
                        values (current_organisation(), :id, :person, :state, :sealed, :words::jsonb, :at)
                        """)
                .param("id", UUID.fromString(added.key().value()))
                .param("person", added.by().value())
                .param("state", added.state().name())
                .param("sealed", isSealed(added.state()) ? seal(added) : null)
                .param("words", isSealed(added.state()) ? null : json.writeValueAsString(added.content()))
                .param("at", Timestamp.from(added.addedAt()))
                .update();
    }

    /** Keeps how it stands now, and who decided that. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Contribution changed, @Nullable Decision decision) {
        jdbc.sql("""
                        update contribution set state = :state, sealed = :sealed, words = :words::jsonb, revision = :revision,
                               reason = :reason, decided_by = :by, decided_at = :at
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("state", changed.state().name())
                .param("sealed", isSealed(changed.state()) ? seal(changed) : null)
                .param("words", isSealed(changed.state()) ? null : json.writeValueAsString(changed.content()))
                .param("reason", changed.reason())
                .param("revision", changed.revision())
                .param("by", decision == null ? null : decision.by())
                .param("at", decision == null ? null : Timestamp.from(decision.at()))
                .param("id", UUID.fromString(changed.key().value()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(ResourceKey key) {
        jdbc.sql("delete from contribution where organisation_id = current_organisation() and id = :id")
                .param("id", UUID.fromString(key.value()))
                .update();
    }

    private static boolean isSealed(State state) {
        return state == State.MINE || state == State.DECLINED;
    }

    private byte[] seal(Contribution one) {
        return secrets.open(SecretOwner.person(one.by().value()))
                .seal(placeOf(one.key()), json.writeValueAsString(one.content()));
    }

    private Contribution map(ResultSet row, int number) throws SQLException {
        ResourceKey key = new ResourceKey(row.getString("id"));
        PersonId by = new PersonId(row.getObject("person_id", UUID.class));
        byte[] sealed = row.getBytes("sealed");
        String words = sealed == null
                ? row.getString("words")
                : secrets.find(SecretOwner.person(by.value())).orElseThrow().openText(placeOf(key), sealed);
        return new Contribution(
                key,
                by,
                State.valueOf(row.getString("state")),
                json.readValue(words, Content.class),
                row.getString("reason"),
                row.getTimestamp("added_at").toInstant(),
                row.getInt("revision"));
    }

    private static SecretPlace placeOf(ResourceKey key) {
        return SecretPlace.of("contribution", UUID.fromString(key.value()));
    }

    /** Keys of our own content are words, and name nothing here. */
    private static Optional<UUID> idOf(ResourceKey key) {
        return key.value().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(key.value()))
                : Optional.empty();
    }
}
