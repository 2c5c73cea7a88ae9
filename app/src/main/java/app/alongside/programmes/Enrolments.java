package app.alongside.programmes;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import app.alongside.programmes.Enrolment.Pause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in the programmes of the current organisation. */
@Component
public class Enrolments {
    private static final String SELECT = """
            select id, programme_id, person_id, status, joined_at, ready_at, partners,
                   paused_at, paused_until, paused_by_silence
            from enrolment
            where organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Enrolment> find(ProgrammeId programme, PersonId person) {
        return jdbc.sql(SELECT + " and programme_id = :programme and person_id = :person")
                .param("programme", programme.value())
                .param("person", person.value())
                .query(Enrolments::map)
                .optional();
    }

    /** Everybody who can be matched, those who have waited longest first. */
    @Transactional(readOnly = true)
    public List<Enrolment> listReady(ProgrammeId programme) {
        return jdbc.sql(SELECT + " and programme_id = :programme and status = 'READY' order by ready_at, id")
                .param("programme", programme.value())
                .query(Enrolments::map)
                .list();
    }

    /** Those of these people who can be matched. */
    @Transactional(readOnly = true)
    public List<Enrolment> listReadyAmong(ProgrammeId programme, Collection<PersonId> people) {
        return jdbc.sql(SELECT + " and programme_id = :programme and status = 'READY' and person_id = any(:people)")
                .param("programme", programme.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Enrolments::map)
                .list();
    }

    /** Those who have paused or left. */
    @Transactional(readOnly = true)
    public List<Enrolment> listAway(ProgrammeId programme) {
        return jdbc.sql(SELECT + " and programme_id = :programme and status in ('PAUSED', 'LEFT')")
                .param("programme", programme.value())
                .query(Enrolments::map)
                .list();
    }

    /** The person's places in all programmes, left ones too, the newest first. */
    @Transactional(readOnly = true)
    public List<Enrolment> listFor(PersonId person) {
        return ReadOnce.get(
                new Asked(person),
                () -> jdbc.sql(SELECT + " and person_id = :person order by joined_at desc, id")
                        .param("person", person.value())
                        .query(Enrolments::map)
                        .list());
    }

    private record Asked(PersonId person) {}

    /** The version of the joining text somebody agreed to last. */
    @Transactional(readOnly = true)
    public Optional<Integer> findConsentVersion(EnrolmentId id) {
        return jdbc.sql("""
                        select consent_version from consent
                        where organisation_id = current_organisation() and enrolment_id = :id
                        order by given_at desc, id desc limit 1
                        """)
                .param("id", id.value())
                .query((row, number) -> row.getInt("consent_version"))
                .optional();
    }

    /** Gives the person a place that is only begun, unless they have one they have not left. */
    void begin(ProgrammeId programme, PersonId person, Instant now) {
        jdbc.sql("""
                        insert into enrolment
                            (organisation_id, id, programme_id, person_id, status, joined_at, partners)
                        values (:organisation, uuidv7(), :programme, :person, 'STARTED', :now, 1)
                        on conflict (organisation_id, programme_id, person_id) do update
                        set status = 'STARTED', joined_at = excluded.joined_at, ready_at = null, left_at = null
                        where enrolment.status = 'LEFT'
                        """)
                .param("organisation", CurrentOrganisation.get().value())
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The person's place, which nobody else changes until this transaction ends. */
    Optional<Enrolment> lock(ProgrammeId programme, PersonId person) {
        return jdbc.sql(SELECT + " and programme_id = :programme and person_id = :person for update")
                .param("programme", programme.value())
                .param("person", person.value())
                .query(Enrolments::map)
                .optional();
    }

    /** Records that the person agreed to the programme's joining text; false when that is on record already. */
    boolean recordConsent(Enrolment enrolment, Programme programme, Instant now) {
        return jdbc.sql("""
                        insert into consent
                            (organisation_id, id, enrolment_id, consent_version, programme_version, given_at)
                        select :organisation, uuidv7(), :enrolment, :consent, :version, :now
                        where not exists (select 1 from consent
                                          where organisation_id = current_organisation() and enrolment_id = :enrolment
                                            and consent_version = :consent and given_at >= :joined)
                        """)
                        .param("organisation", CurrentOrganisation.get().value())
                        .param("enrolment", enrolment.id().value())
                        .param("consent", programme.consent().version())
                        .param("version", programme.version())
                        .param("now", Timestamp.from(now))
                        .param("joined", Timestamp.from(enrolment.joinedAt()))
                        .update()
                == 1;
    }

    void markConsented(EnrolmentId id) {
        jdbc.sql("""
                        update enrolment set status = 'CONSENTED'
                        where organisation_id = current_organisation() and id = :id
                        """).param("id", id.value()).update();
    }

    void markReady(EnrolmentId id, int partners, Instant now) {
        jdbc.sql("""
                        update enrolment set status = 'READY', ready_at = :now, partners = :partners
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("now", Timestamp.from(now))
                .param("partners", partners)
                .param("id", id.value())
                .update();
    }

    void markPaused(EnrolmentId id, Pause pause) {
        jdbc.sql("""
                        update enrolment
                        set status = 'PAUSED', paused_at = :since, paused_until = :until, paused_by_silence = :silent
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("since", Timestamp.from(pause.since()))
                .param("until", pause.until())
                .param("silent", pause.bySilence())
                .param("id", id.value())
                .update();
    }

    /** Ends a pause: whoever was ready before is so again. */
    void markReturned(EnrolmentId id) {
        jdbc.sql("""
                        update enrolment set status = case when ready_at is null then 'CONSENTED' else 'READY' end
                        where organisation_id = current_organisation() and id = :id and status = 'PAUSED'
                        """).param("id", id.value()).update();
    }

    /** Those whose pause ends on {@code today} or before, the longest over first. */
    @Transactional(readOnly = true)
    List<Enrolment> listToReturn(LocalDate today, int atMost) {
        return jdbc.sql(SELECT + """
                         and status = 'PAUSED' and paused_until <= :today order by paused_until, id limit :most
                        """)
                .param("today", today)
                .param("most", atMost)
                .query(Enrolments::map)
                .list();
    }

    void markLeft(EnrolmentId id, Instant now) {
        jdbc.sql("""
                        update enrolment set status = 'LEFT', left_at = :now
                        where organisation_id = current_organisation() and id = :id
                        """).param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    private static Enrolment map(ResultSet row, int number) throws SQLException {
        Timestamp ready = row.getTimestamp("ready_at");
        return new Enrolment(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Enrolment.Status.valueOf(row.getString("status")),
                row.getTimestamp("joined_at").toInstant(),
                ready == null ? null : ready.toInstant(),
                row.getInt("partners"),
                pause(row));
    }

    private static @Nullable Pause pause(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("paused_at");
        return since == null
                ? null
                : new Pause(
                        since.toInstant(),
                        row.getObject("paused_until", LocalDate.class),
                        row.getBoolean("paused_by_silence"));
    }
}
