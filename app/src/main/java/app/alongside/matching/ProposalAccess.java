package app.alongside.matching;

import app.alongside.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Decides who sees a proposal: the two people in it, and nobody else. */
@Component
public class ProposalAccess {
    private final Proposals proposals;

    ProposalAccess(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * The proposal, for one of its two people.
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
