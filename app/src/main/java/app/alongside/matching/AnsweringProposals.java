package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of the people of a proposal. A place is taken when the last of them accepts, of all at once; as long
 * as the proposal is open, each may think again.
 */
@Component
public class AnsweringProposals {
    private final OpeningProposals opening;
    private final Answers answers;
    private final AgreeingProposals agreeing;
    private final ClosingProposals closing;
    private final Notes notes;
    private final Clock clock;

    AnsweringProposals(
            OpeningProposals opening,
            Answers answers,
            AgreeingProposals agreeing,
            ClosingProposals closing,
            Notes notes,
            Clock clock) {
        this.opening = opening;
        this.answers = answers;
        this.agreeing = agreeing;
        this.closing = closing;
        this.notes = notes;
        this.clock = clock;
    }

    /** {@code by} says yes. */
    @Transactional
    public Reply accept(ProposalId id, PersonId by) {
        Proposal proposal = opening.lock(id);
        if (!proposal.isOpenTo(by, clock.instant())) {
            return Reply.NOT_OPEN;
        }
        Tally before = answers.count(proposal);
        if (before.given().get(by) != Answer.ACCEPTED) {
            answers.accept(id, by);
            notes.answered(proposal, by, Answer.ACCEPTED);
        }
        Tally tally = before.with(by, Answer.ACCEPTED);
        return tally.isComplete() ? agreeing.agree(proposal, tally.willing()) : Reply.NOTED;
    }

    /**
     * {@code by} says no. A pair or ring is closed, and the others hear that it did not go ahead; a circle goes on as long
     * as enough may still say yes, and begins if {@code by} was the last to answer.
     */
    @Transactional
    public Reply decline(ProposalId id, PersonId by, Decline decline) {
        Proposal proposal = opening.lock(id);
        if (!proposal.isOpenTo(by, clock.instant())) {
            return Reply.NOT_OPEN;
        }
        answers.decline(id, by, decline);
        notes.answered(proposal, by, Answer.DECLINED);
        Tally tally = answers.count(proposal);
        if (tally.isHopeless()) {
            closing.close(proposal, Proposal.How.DECLINED, tally.remaining());
        } else if (tally.isComplete()) {
            agreeing.agree(proposal, tally.willing());
        }
        return Reply.CLOSED;
    }

    /** Writes down and announces what was answered. */
    @Component
    static class Notes {
        private final Audit audit;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Notes(Audit audit, ApplicationEventPublisher events, Clock clock) {
            this.audit = audit;
            this.events = events;
            this.clock = clock;
        }

        void answered(Proposal proposal, PersonId by, Answer answer) {
            audit.record("proposal.answered", proposal.id().value(), Map.of("answer", answer.name()));
            events.publishEvent(new ProposalAnswered(
                    CurrentOrganisation.get(), proposal.programmeId(), proposal.id(), by, answer, clock.instant()));
        }

        /** Somebody asked for this proposal themselves, which is a yes. */
        void chosen(Proposal proposal, PersonId by) {
            audit.record("proposal.other-chosen", proposal.id().value(), Map.of());
            answered(proposal, by, Answer.ACCEPTED);
        }

        /** Somebody asked for a peer of their own choice, which is a yes. */
        void requested(Proposal proposal, PersonId by) {
            audit.record("proposal.requested", proposal.id().value(), Map.of());
            answered(proposal, by, Answer.ACCEPTED);
        }

        void requestWithdrawn(Proposal proposal) {
            audit.record("proposal.request-withdrawn", proposal.id().value(), Map.of());
        }

        Instant now() {
            return clock.instant();
        }

        void takenBack(Proposal proposal) {
            audit.record("proposal.answer-taken-back", proposal.id().value(), Map.of());
        }
    }
}
