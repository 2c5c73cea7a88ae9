package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gets hold of a proposal for a change: first the locks of all its people, in the order of their ids, then the proposal.
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

    /** The same when one more person is concerned. */
    @Transactional(propagation = Propagation.MANDATORY)
    Proposal lock(ProposalId id, PersonId third) {
        List<PersonId> people = new ArrayList<>(proposals.get(id).people().list());
        people.add(third);
        seats.lock(people.stream().distinct().toList());
        return proposals.lock(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Proposal lock(ProposalId id) {
        seats.lock(proposals.get(id).people().list());
        return proposals.lock(id);
    }
}
