package app.alongside.matching;

import app.alongside.platform.jobs.Job;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people of the proposals made to them, some at a time. That a mail was handed in is noted in the same
 * transaction, so neither a crash nor a repetition sends it twice.
 */
@Component
class MailingProposals implements Job<MatchPublished> {
    private static final int AT_A_TIME = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Letters letters;
    private final TransactionTemplate transaction;

    MailingProposals(JdbcClient jdbc, Clock clock, Letters letters, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.letters = letters;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "matching.mail-proposals";
    }

    @Override
    public Class<MatchPublished> dataType() {
        return MatchPublished.class;
    }

    @Override
    public void perform(MatchPublished published) {
        while (Boolean.TRUE.equals(transaction.execute(status -> mailSome(published.runId())))) {
            continue;
        }
    }

    /** Whether there were any. */
    private boolean mailSome(MatchRunId run) {
        List<Proposal> some = claim(run);
        for (Proposal proposal : some) {
            proposal.people().list().forEach(person -> letters.send(Letter.PROPOSED, proposal, person, ""));
        }
        return !some.isEmpty();
    }

    private List<Proposal> claim(MatchRunId run) {
        return jdbc.sql("""
                        update proposal set mailed_at = :now
                        where organisation_id = current_organisation() and id in (
                            select id from proposal
                            where organisation_id = current_organisation() and run_id = :run and status = 'OPEN'
                              and mailed_at is null and expires_at > :now
                            order by id limit :most for update skip locked)
                        returning
                        """ + Proposals.COLUMNS)
                .param("now", Timestamp.from(clock.instant()))
                .param("run", run.value())
                .param("most", AT_A_TIME)
                .query(Proposals::map)
                .list();
    }
}
