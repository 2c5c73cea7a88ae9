package app.alongside.insights.facts;

import app.alongside.insights.disclosure.Disclosure;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps pulses back until those of five people can be counted at once, so that no change shows one person's answer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PulseFacts {
    private final JdbcClient jdbc;

    PulseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody said about a session: how much they gave and got, 1 to 5. */
    record Pulse(ProgrammeId programme, UUID session, PersonId person, int gave, int got) {}

    void add(Pulse pulse, Instant at) {
        lock(pulse.programme());
        jdbc.sql("""
                        insert into insights_pulse (organisation_id, programme_id, session_id, person_id, gave, got, at)
                        values (current_organisation(), :programme, :session, :person, :gave, :got, :at)
                        on conflict (organisation_id, programme_id, session_id, person_id)
                        do update set gave = excluded.gave, got = excluded.got, at = excluded.at
                        where not insights_pulse.released and insights_pulse.at < excluded.at
                        """)
                .param("programme", pulse.programme().value())
                .param("session", pulse.session())
                .param("person", pulse.person().value())
                .param("gave", pulse.gave())
                .param("got", pulse.got())
                .param("at", Timestamp.from(at))
                .update();
        releaseOnceEnough(pulse.programme());
    }

    private void releaseOnceEnough(ProgrammeId programme) {
        jdbc.sql("""
                        update insights_pulse set released = true
                        where organisation_id = current_organisation() and programme_id = :programme and not released
                          and (select count(distinct person_id) from insights_pulse
                               where organisation_id = current_organisation() and programme_id = :programme
                                 and not released) >= :least
                        """)
                .param("programme", programme.value())
                .param("least", Disclosure.LEAST)
                .update();
    }

    /** Two pulses at once must not each believe that they are the fourth. */
    private void lock(ProgrammeId programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('insights-pulse' || :programme, 0))")
                .param("programme", programme.toString())
                .query((row, number) -> true)
                .single();
    }
}
