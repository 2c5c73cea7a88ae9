package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody take back what they asked, as long as it waits for its answer; the other hears that it is off. */
@Component
public class WithdrawingRequests {
    private final OpeningProposals opening;
    private final Requests requests;
    private final ClosingProposals closing;
    private final AnsweringProposals.Notes notes;
    private final Clock clock;

    WithdrawingRequests(
            OpeningProposals opening,
            Requests requests,
            ClosingProposals closing,
            AnsweringProposals.Notes notes,
            Clock clock) {
        this.opening = opening;
        this.requests = requests;
        this.closing = closing;
        this.notes = notes;
        this.clock = clock;
    }

    /** {@code by} withdraws what they asked for; nothing changes where somebody else asked, or it is over. */
    @Transactional
    public Reply withdraw(ProposalId id, PersonId by) {
        Proposal proposal = opening.lock(id);
        if (!requests.isBy(id, by) || !proposal.isOpen(clock.instant())) {
            return Reply.NOT_OPEN;
        }
        notes.requestWithdrawn(proposal);
        closing.close(proposal, Proposal.How.WITHDRAWN, List.of(proposal.partnerOf(by)));
        return Reply.CLOSED;
    }
}
