package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.PausingEnrolments;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices who let two proposals in a row lapse without an answer, and pauses for them, so that nobody else waits for
 * them in vain. Requests of others alone pause nobody: one may be asked by people one never looked for; at least one of
 * the two must come from a match. They hear of it by mail, with the way back. What lapsed before an earlier pause is
 * forgiven.
 */
@Component
class NoticingSilence {
    private static final int IN_A_ROW = 2;

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final PausingEnrolments pausing;
    private final Letters letters;

    NoticingSilence(JdbcClient jdbc, Enrolments enrolments, PausingEnrolments pausing, Letters letters) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.pausing = pausing;
        this.letters = letters;
    }

    /** Looks at the people of a proposal whose last day is over; a circle may stand without those who said nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void after(Proposal lapsed) {
        for (PersonId person : lapsed.people().list()) {
            Optional<Enrolment> ready =
                    enrolments.find(lapsed.programmeId(), person).filter(Enrolment::isReady);
            if (ready.isPresent() && isSilent(lapsed, person, since(ready.get()))) {
                pausing.pauseForSilence(lapsed.programmeId(), person);
                letters.send(Letter.AWAY, lapsed, person, "");
            }
        }
    }

    private static Instant since(Enrolment enrolment) {
        Enrolment.Pause pause = enrolment.pause();
        return pause == null ? Instant.EPOCH : pause.since();
    }

    private boolean isSilent(Proposal lapsed, PersonId person, Instant since) {
        return jdbc.sql("""
                        select count(*) = :row and coalesce(bool_and(silent) and bool_or(matched), false) from (
                            select status in ('LAPSED', 'AGREED') and not exists (
                                       select 1 from proposal_answer answer
                                       where answer.organisation_id = proposal.organisation_id
                                         and answer.proposal_id = proposal.id and answer.person_id = :person) as silent,
                                   requested_by is null as matched
                            from proposal
                            where organisation_id = current_organisation() and programme_id = :programme
                              and exists (select 1 from proposal_member member
                                          where member.organisation_id = proposal.organisation_id
                                            and member.proposal_id = proposal.id and member.person_id = :person)
                              and closed_at is not null and proposed_at > :since
                            order by closed_at desc, id desc limit :row) as newest
                        """)
                .param("row", IN_A_ROW)
                .param("person", person.value())
                .param("programme", lapsed.programmeId().value())
                .param("since", Timestamp.from(since))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
