package app.alongside.matching.discover;

import app.alongside.audit.Audit;
import app.alongside.notifications.MailPreferences;
import app.alongside.notifications.MailTopic;
import app.alongside.people.People;
import app.alongside.platform.PersonId;
import app.alongside.programmes.PersonLeft;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of people who join a programme and fit. Stopping the mails ends it as much as saying so. */
@Component
public class Lookouts {
    private static final Duration BETWEEN_MAILS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final People people;
    private final MailPreferences preferences;
    private final Audit audit;
    private final Clock clock;

    Lookouts(JdbcClient jdbc, People people, MailPreferences preferences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.preferences = preferences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who looks out, and up to when they have heard of newcomers. */
    record Lookout(ProgrammeId programme, PersonId person, Instant told) {}

    /** Whether {@code person} hears of newcomers in the programme. */
    @Transactional(readOnly = true)
    public boolean isKept(ProgrammeId programme, PersonId person) {
        boolean kept = jdbc.sql("""
                        select exists (select 1 from lookout
                                       where organisation_id = current_organisation() and programme_id = :programme
                                         and person_id = :person)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
        return kept && preferences.get(addressOf(person)).wants(MailTopic.NEWCOMERS);
    }

    /** From now on {@code person} hears of newcomers, even where such mails were stopped before. */
    @Transactional
    public void keep(ProgrammeId programme, PersonId person) {
        preferences.resume(addressOf(person), MailTopic.NEWCOMERS);
        int kept = jdbc.sql("""
                        insert into lookout (organisation_id, programme_id, person_id, kept_at, told_at)
                        values (current_organisation(), :programme, :person, :now, :now) on conflict do nothing
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (kept > 0) {
            audit.record("lookout.kept", programme.value(), Map.of());
        }
    }

    @Transactional
    public void end(ProgrammeId programme, PersonId person) {
        if (remove(programme, person) > 0) {
            audit.record("lookout.ended", programme.value(), Map.of());
        }
    }

    @ApplicationModuleListener
    void on(PersonLeft left) {
        remove(left.programmeId(), left.person());
    }

    /** Those who have not heard of anybody for a day. */
    @Transactional(readOnly = true)
    List<Lookout> listDue() {
        return jdbc.sql("""
                        select programme_id, person_id, told_at from lookout
                        where organisation_id = current_organisation()
                          and (told_at = kept_at or told_at <= :yesterday)
                        order by programme_id, person_id
                        """)
                .param("yesterday", Timestamp.from(clock.instant().minus(BETWEEN_MAILS)))
                .query((row, number) -> new Lookout(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    /** Notes that they hear now; answers false where somebody else told them or they ended it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean noteTold(Lookout lookout) {
        return jdbc.sql("""
                                update lookout set told_at = :now
                                where organisation_id = current_organisation() and programme_id = :programme
                                  and person_id = :person and told_at = :told
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("programme", lookout.programme().value())
                        .param("person", lookout.person().value())
                        .param("told", Timestamp.from(lookout.told()))
                        .update()
                > 0;
    }

    private int remove(ProgrammeId programme, PersonId person) {
        return jdbc.sql("""
                        delete from lookout
                        where organisation_id = current_organisation() and programme_id = :programme
                          and person_id = :person
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .update();
    }

    private String addressOf(PersonId person) {
        return people.get(person).email().value();
    }
}
