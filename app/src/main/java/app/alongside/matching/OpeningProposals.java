package app.alongside.matching;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gets hold of a proposal for a change: first the locks of both people, in the order of their ids, then the proposal.
 * Everybody comes this way, so two changes wait for each other and never in a circle.
 */
@Component
class OpeningProposals {
    private final Proposals proposals;
    private final Seats seats;

    OpeningProposals(Proposals proposals, Seats seats) {
        this.proposals = proposals;
        this.seats = seats;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Proposal lock(ProposalId id) {
        seats.lock(proposals.get(id).people().list());
        return proposals.lock(id);
    }
}
