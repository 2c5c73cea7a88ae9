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

/** Closes proposals that come to nothing, kindly: whoever should know hears that it did not go ahead, never why. */
@Component
class ClosingProposals {
    private final Proposals proposals;
    private final Letters letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingProposals(Proposals proposals, Letters letters, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Closes an open proposal whose people are locked, and tells {@code whom}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(Proposal proposal, Proposal.How how, List<PersonId> whom) {
        proposals.close(proposal.id(), Proposals.Status.valueOf(how.name()));
        audit.record("proposal.closed", proposal.id().value(), Map.of("how", how.name()));
        events.publishEvent(new ProposalClosed(
                CurrentOrganisation.get(), proposal.programmeId(), proposal.id(), how, clock.instant()));
        Letter kind = how == Proposal.How.LAPSED ? Letter.LAPSED : Letter.CLOSED;
        whom.forEach(person -> letters.send(kind, proposal, person, ""));
    }
}
