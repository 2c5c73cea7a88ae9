package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.PersonLeft;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Withdraws what was proposed to somebody who has left the programme; the others hear that it did not go ahead. */
@Component
class WithdrawingProposals {
    private final Proposals proposals;
    private final Seats seats;
    private final ClosingProposals closing;

    WithdrawingProposals(Proposals proposals, Seats seats, ClosingProposals closing) {
        this.proposals = proposals;
        this.seats = seats;
        this.closing = closing;
    }

    /** One person's lock is enough: whoever else changes these proposals needs it too. */
    @ApplicationModuleListener
    void on(PersonLeft left) {
        PersonId person = left.person();
        seats.lock(List.of(person));
        proposals
                .listOpen(left.programmeId(), person)
                .forEach(proposal ->
                        closing.close(proposal, Proposal.How.WITHDRAWN, List.of(proposal.partnerOf(person))));
    }
}
