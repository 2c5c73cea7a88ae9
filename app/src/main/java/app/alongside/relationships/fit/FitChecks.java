package app.alongside.relationships.fit;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.relationships.Fit;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked whether it works, and what each said. There is no way to ask for somebody else's answer. */
@Component
public class FitChecks {
    /** How long a relationship has before its members are asked. */
    public static final Duration AFTER = Duration.ofDays(14);

    /** Until when it is worth asking. */
    static final Duration UNTIL = Duration.ofDays(56);

    private static final String UNANSWERED = """
            select relationship.id, member.person_id
            from relationship
            join relationship_member member on member.organisation_id = relationship.organisation_id
             and member.relationship_id = relationship.id
            left join fit_check asked on asked.organisation_id = member.organisation_id
             and asked.relationship_id = member.relationship_id and asked.person_id = member.person_id
            where relationship.organisation_id = current_organisation() and relationship.state in ('ACTIVE', 'PAUSED')
              and relationship.started_at between :from and :until and asked.answered_at is null
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    FitChecks(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Somebody to be asked about a relationship. */
    record Asked(RelationshipId relationship, PersonId person) {}

    /** What {@code person}, the one who looks, said. */
    @Transactional(readOnly = true)
    public Optional<FitAnswer> findOwn(RelationshipId relationship, PersonId person) {
        return jdbc.sql("""
                        select answer, sealed_line, answered_at from fit_check
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and person_id = :person and answer is not null
                        """)
                .param("relationship", relationship.value())
                .param("person", person.value())
                .query((row, number) -> map(row, relationship, person))
                .optional();
    }

    /** The relationships about which the person is asked and has not answered. */
    @Transactional(readOnly = true)
    public List<RelationshipId> listAwaiting(PersonId person) {
        return jdbc.sql(UNANSWERED
                        + " and member.person_id = :person order by relationship.started_at, relationship.id")
                .param("person", person.value())
                .param("from", Timestamp.from(clock.instant().minus(UNTIL)))
                .param("until", Timestamp.from(clock.instant().minus(AFTER)))
                .query((row, number) -> new RelationshipId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Some people who have not been asked yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Asked> listToAsk() {
        return jdbc.sql(UNANSWERED + """
                         and asked.asked_at is null
                        order by relationship.started_at, relationship.id, member.position limit 1000
                        """)
                .param("from", Timestamp.from(clock.instant().minus(UNTIL)))
                .param("until", Timestamp.from(clock.instant().minus(AFTER)))
                .query((row, number) -> new Asked(
                        new RelationshipId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    /** Notes that somebody is asked; false when that was done before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean noteAsked(Asked asked) {
        return jdbc.sql("""
                        insert into fit_check (organisation_id, relationship_id, person_id, asked_at)
                        values (current_organisation(), :relationship, :person, :now) on conflict do nothing
                        """)
                        .param("relationship", asked.relationship().value())
                        .param("person", asked.person().value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Keeps an answer; false when there was one before, which stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(RelationshipId relationship, PersonId person, FitAnswer answer) {
        return jdbc.sql("""
                        insert into fit_check (organisation_id, relationship_id, person_id, answer, sealed_line,
                                               answered_at)
                        values (current_organisation(), :relationship, :person, :answer, :line, :at)
                        on conflict (organisation_id, relationship_id, person_id)
                        do update set answer = excluded.answer, sealed_line = excluded.sealed_line,
                                      answered_at = excluded.answered_at
                        where fit_check.answer is null
                        """)
                        .param("relationship", relationship.value())
                        .param("person", person.value())
                        .param("answer", answer.fit().name())
                        .param("line", seal(relationship, person, answer.line()))
                        .param("at", Timestamp.from(answer.at()))
                        .update()
                == 1;
    }

    private byte @Nullable [] seal(RelationshipId relationship, PersonId person, String line) {
        return line.isEmpty()
                ? null
                : secrets.open(SecretOwner.person(person.value())).seal(placeOf(relationship, person), line);
    }

    private FitAnswer map(ResultSet row, RelationshipId relationship, PersonId person) throws SQLException {
        byte @Nullable [] sealed = row.getBytes("sealed_line");
        String line = sealed == null
                ? ""
                : secrets.find(SecretOwner.person(person.value()))
                        .map(vault -> vault.openText(placeOf(relationship, person), sealed))
                        .orElse("");
        Instant at = row.getTimestamp("answered_at").toInstant();
        return new FitAnswer(Fit.valueOf(row.getString("answer")), line, at);
    }

    private static SecretPlace placeOf(RelationshipId relationship, PersonId person) {
        return new SecretPlace("fit_check", relationship + "/" + person);
    }
}
