package app.alongside.matching;

import app.alongside.people.PairBarred;
import app.alongside.platform.PersonId;
import app.alongside.programmes.PersonLeft;
import app.alongside.programmes.PersonPaused;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Withdraws what was proposed to somebody who has left the programme or paused, or to two who are not to be proposed to
 * each other any more; the others hear that it did not go ahead. Nor does somebody who is away ask anybody next.
 */
@Component
class WithdrawingProposals {
    private final Proposals proposals;
    private final Seats seats;
    private final ClosingProposals closing;
    private final SteppingOut stepping;
    private final NextChoices choices;

    WithdrawingProposals(
            Proposals proposals, Seats seats, ClosingProposals closing, SteppingOut stepping, NextChoices choices) {
        this.proposals = proposals;
        this.seats = seats;
        this.closing = closing;
        this.stepping = stepping;
        this.choices = choices;
    }

    @ApplicationModuleListener
    void on(PersonLeft left) {
        withdraw(left.programmeId(), left.person());
    }

    @ApplicationModuleListener
    void on(PersonPaused paused) {
        withdraw(paused.programmeId(), paused.person());
    }

    /** All hear that it did not go ahead: who of them did not want it shall not be told by who is told. */
    @ApplicationModuleListener
    void on(PairBarred barred) {
        seats.lock(List.of(barred.first(), barred.second()));
        proposals.listOpen(barred.first()).stream()
                .filter(proposal -> proposal.people().includes(barred.second()))
                .forEach(proposal -> closing.close(
                        proposal, Proposal.How.WITHDRAWN, proposal.people().list()));
    }

    /**
     * Holds the person, so that nobody agrees with them any more, and then the proposals: whoever else is full at the
     * same moment closes some of them without holding this person.
     */
    private void withdraw(ProgrammeId programme, PersonId person) {
        seats.lock(List.of(person));
        choices.clear(programme, person);
        List<ProposalId> open =
                proposals.listOpen(programme, person).stream().map(Proposal::id).toList();
        proposals.lockOpen(open).forEach(proposal -> stepping.stepOut(proposal, List.of(person)));
    }
}
