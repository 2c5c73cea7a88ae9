package app.alongside.matching;

import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets proposals lapse that were not answered in time; both people are free for the next run. */
@Component
class LapsingProposals implements DueWork {
    private static final int AT_A_TIME = 200;

    private final Proposals proposals;
    private final OpeningProposals opening;
    private final ClosingProposals closing;
    private final NoticingSilence silence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LapsingProposals(
            Proposals proposals,
            OpeningProposals opening,
            ClosingProposals closing,
            NoticingSilence silence,
            TransactionTemplate transaction,
            Clock clock) {
        this.proposals = proposals;
        this.opening = opening;
        this.closing = closing;
        this.silence = silence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "matching.lapse-proposals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void perform() {
        List<Proposal> overdue = proposals.listOverdue(AT_A_TIME);
        while (!overdue.isEmpty()) {
            overdue.forEach(proposal -> transaction.executeWithoutResult(status -> lapse(proposal.id())));
            overdue = proposals.listOverdue(AT_A_TIME);
        }
    }

    private void lapse(ProposalId id) {
        Proposal proposal = opening.lock(id);
        if (proposal.isOverdue(clock.instant())) {
            closing.close(proposal, Proposal.How.LAPSED, proposal.people().list());
            silence.after(proposal);
        }
    }
}
