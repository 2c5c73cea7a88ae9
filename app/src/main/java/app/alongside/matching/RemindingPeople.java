package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.DueWork;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people once, two days before a proposal ends, that it still waits for their answer. */
@Component
class RemindingPeople implements DueWork {
    private static final int AT_A_TIME = 50;
    private static final Duration BEFORE_THE_END = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Answers answers;
    private final Letters letters;
    private final TransactionTemplate transaction;

    RemindingPeople(JdbcClient jdbc, Clock clock, Answers answers, Letters letters, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.answers = answers;
        this.letters = letters;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "matching.remind-people";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void perform() {
        while (Boolean.TRUE.equals(transaction.execute(status -> remindSome()))) {
            continue;
        }
    }

    /** Whether there was anybody to remind. */
    private boolean remindSome() {
        List<Proposal> some = claim();
        for (Proposal proposal : some) {
            Set<PersonId> answered = answers.mapByPerson(proposal.id()).keySet();
            proposal.people().list().stream()
                    .filter(person -> !answered.contains(person))
                    .forEach(person -> letters.send(Letter.REMINDER, proposal, person, ""));
        }
        return !some.isEmpty();
    }

    /** Those made less than a day ago are left alone: a reminder must not follow at the first mail's heels. */
    private List<Proposal> claim() {
        return jdbc.sql("""
                        update proposal set reminded_at = :now
                        where organisation_id = current_organisation() and id in (
                            select id from proposal
                            where organisation_id = current_organisation() and status = 'OPEN'
                              and mailed_at < :yesterday and reminded_at is null
                              and expires_at > :now and expires_at <= :soon
                            order by id limit :most for update skip locked)
                        returning
                        """ + Proposals.COLUMNS)
                .param("now", Timestamp.from(clock.instant()))
                .param("yesterday", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .param("soon", Timestamp.from(clock.instant().plus(BEFORE_THE_END)))
                .param("most", AT_A_TIME)
                .query(Proposals::map)
                .list();
    }
}
