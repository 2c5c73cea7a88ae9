package app.alongside.matching;

import app.alongside.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Decides who sees a proposal: the people in it, and nobody else. */
@Component
public class ProposalAccess {
    private final Proposals proposals;

    ProposalAccess(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * The proposal of a pair, for one of the two; what only two can do begins here.
     *
     * @throws NoSuchProposal for everybody else, and for more than two
     */
    public Proposal forPairMember(SignedIn me, ProposalId id) {
        Proposal proposal = forMember(me, id);
        if (!proposal.isPair()) {
            throw new NoSuchProposal(id);
        }
        return proposal;
    }

    /**
     * The proposal, for one of its people.
     *
     * @throws NoSuchProposal for everybody else, as if it did not exist
     */
    public Proposal forMember(SignedIn me, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal ->
                        me.findPersonId().filter(proposal.people()::includes).isPresent())
                .orElseThrow(() -> new NoSuchProposal(id));
    }
}
