package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when all have accepted: each gives a place, if each still has one, and full people are asked no more. */
@Component
class AgreeingProposals {
    private final Seats seats;
    private final Proposals proposals;
    private final ClosingProposals closing;
    private final Letters letters;
    private final SettlingChoices settling;
    private final Announcing announcing;

    AgreeingProposals(
            Seats seats,
            Proposals proposals,
            ClosingProposals closing,
            Letters letters,
            SettlingChoices settling,
            Announcing announcing) {
        this.seats = seats;
        this.proposals = proposals;
        this.closing = closing;
        this.letters = letters;
        this.settling = settling;
        this.announcing = announcing;
    }

    /** Agrees an open proposal whose people are locked and have all accepted. */
    @Transactional(propagation = Propagation.MANDATORY)
    Reply agree(Proposal proposal) {
        if (!seats.listFull(proposal).isEmpty()) {
            closing.close(proposal, Proposal.How.WITHDRAWN, proposal.people().list());
            return Reply.NO_PLACE_LEFT;
        }
        seats.take(proposal);
        proposals.close(proposal.id(), Proposals.Status.AGREED);
        announcing.agreed(proposal);
        proposal.people().list().forEach(person -> letters.send(Letter.AGREED, proposal, person, ""));
        settling.after(proposal);
        closeHopeless(proposal);
        return Reply.AGREED;
    }

    /** Whoever is full now is asked no more; those who waited for them hear that it did not go ahead. */
    private void closeHopeless(Proposal agreed) {
        List<ProposalId> hopeless = agreed.people().list().stream()
                .flatMap(person -> listHopeless(agreed, person).stream())
                .map(Proposal::id)
                .toList();
        for (Proposal other : proposals.lockOpen(hopeless)) {
            List<PersonId> waiting = other.people().list().stream()
                    .filter(person -> !agreed.people().includes(person))
                    .toList();
            closing.close(other, Proposal.How.WITHDRAWN, waiting);
        }
    }

    private List<Proposal> listHopeless(Proposal agreed, PersonId person) {
        if (seats.isFull(person)) {
            return proposals.listOpen(person);
        }
        return seats.isFullIn(agreed.programmeId(), person)
                ? proposals.listOpen(agreed.programmeId(), person)
                : List.of();
    }

    /** Writes down and announces, once, that people go ahead. */
    @Component
    static class Announcing {
        private final Audit audit;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Announcing(Audit audit, ApplicationEventPublisher events, Clock clock) {
            this.audit = audit;
            this.events = events;
            this.clock = clock;
        }

        void agreed(Proposal proposal) {
            audit.record("proposal.agreed", proposal.id().value(), Map.of());
            events.publishEvent(new ProposalAgreed(
                    CurrentOrganisation.get(),
                    proposal.programmeId(),
                    proposal.id(),
                    proposal.people().list(),
                    clock.instant()));
        }
    }
}
