package app.alongside.matching;

import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets proposals lapse that were not answered in time; a circle stands if enough have said yes by then. */
@Component
class LapsingProposals implements DueWork {
    private static final int AT_A_TIME = 200;

    private final Proposals proposals;
    private final OpeningProposals opening;
    private final Ending ending;
    private final NoticingSilence silence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LapsingProposals(
            Proposals proposals,
            OpeningProposals opening,
            Ending ending,
            NoticingSilence silence,
            TransactionTemplate transaction,
            Clock clock) {
        this.proposals = proposals;
        this.opening = opening;
        this.ending = ending;
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
            ending.end(proposal);
            silence.after(proposal);
        }
    }

    /** What becomes of a proposal whose last day is over. */
    @Component
    static class Ending {
        private final Answers answers;
        private final AgreeingProposals agreeing;
        private final ClosingProposals closing;
        private final Letters letters;

        Ending(Answers answers, AgreeingProposals agreeing, ClosingProposals closing, Letters letters) {
            this.answers = answers;
            this.agreeing = agreeing;
            this.closing = closing;
            this.letters = letters;
        }

        void end(Proposal proposal) {
            Tally tally = answers.count(proposal);
            if (tally.isEnough()) {
                begin(proposal, tally);
            } else {
                closing.close(proposal, Proposal.How.LAPSED, tally.remaining());
            }
        }

        /** A circle stands without those who said nothing; they hear that it was open until today. */
        private void begin(Proposal proposal, Tally tally) {
            if (agreeing.agree(proposal, tally.willing()) == Reply.AGREED) {
                tally.remaining().stream()
                        .filter(person -> !tally.willing().contains(person))
                        .forEach(person -> letters.send(Letter.LAPSED, proposal, person, ""));
            }
        }
    }
}
