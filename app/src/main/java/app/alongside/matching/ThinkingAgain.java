package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody take their yes back as long as the proposal is open. To a proposal one asked for oneself the yes belongs:
 * without it, the request is withdrawn.
 */
@Component
public class ThinkingAgain {
    private final OpeningProposals opening;
    private final Requests requests;
    private final WithdrawingRequests withdrawing;
    private final Answers answers;
    private final AnsweringProposals.Notes notes;
    private final Clock clock;

    ThinkingAgain(
            OpeningProposals opening,
            Requests requests,
            WithdrawingRequests withdrawing,
            Answers answers,
            AnsweringProposals.Notes notes,
            Clock clock) {
        this.opening = opening;
        this.requests = requests;
        this.withdrawing = withdrawing;
        this.answers = answers;
        this.notes = notes;
        this.clock = clock;
    }

    /** {@code by} takes their yes back and may answer anew, unless they had asked. */
    @Transactional
    public Reply takeBack(ProposalId id, PersonId by) {
        Proposal proposal = opening.lock(id);
        proposal.people().othersOf(by);
        if (requests.isBy(id, by)) {
            return withdrawing.withdraw(id, by);
        }
        if (!proposal.isOpen(clock.instant())) {
            return Reply.NOT_OPEN;
        }
        answers.takeBack(id, by);
        notes.takenBack(proposal);
        return Reply.NOTED;
    }
}
