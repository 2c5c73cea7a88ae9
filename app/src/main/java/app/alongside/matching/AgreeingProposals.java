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

/** What happens when all, or of a circle enough, have accepted: each gives a place, if each still has one. */
@Component
class AgreeingProposals {
    private final Seats seats;
    private final Proposals proposals;
    private final ClosingProposals closing;
    private final Letters letters;
    private final SettlingAgreements settling;
    private final Announcing announcing;

    AgreeingProposals(
            Seats seats,
            Proposals proposals,
            ClosingProposals closing,
            Letters letters,
            SettlingAgreements settling,
            Announcing announcing) {
        this.seats = seats;
        this.proposals = proposals;
        this.closing = closing;
        this.letters = letters;
        this.settling = settling;
        this.announcing = announcing;
    }

    /** Agrees an open proposal whose people are locked, among those who {@code said} yes and have a place. */
    @Transactional(propagation = Propagation.MANDATORY)
    Reply agree(Proposal proposal, List<PersonId> said) {
        List<PersonId> full = seats.listFull(proposal.among(said));
        List<PersonId> able =
                said.stream().filter(person -> !full.contains(person)).toList();
        if (able.size() < proposal.people().fewest()) {
            closing.close(proposal, Proposal.How.WITHDRAWN, said);
            return Reply.NO_PLACE_LEFT;
        }
        Proposal going = proposal.among(able);
        seats.take(going);
        proposals.close(proposal.id(), Proposals.Status.AGREED);
        announcing.agreed(going);
        able.forEach(person -> letters.send(Letter.AGREED, going, person, ""));
        full.forEach(person -> letters.send(Letter.CLOSED, proposal, person, ""));
        settling.after(going, full);
        return Reply.AGREED;
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
