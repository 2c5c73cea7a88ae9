package app.alongside.relationships;

import app.alongside.audit.Audit;
import app.alongside.matching.ProposalAgreed;
import app.alongside.matching.ProposalId;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.Relationship.Gathered;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a relationship when both who were proposed to each other have said yes, or when people gather. */
@Component
public class StartingRelationships {
    private final Relationships relationships;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartingRelationships(Relationships relationships, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.relationships = relationships;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Both have said yes. Announcements may come twice; the relationship begins once. More than two begin as a circle. */
    @ApplicationModuleListener
    void start(ProposalAgreed agreed) {
        if (agreed.members().size() > Relationship.FEWEST_MEMBERS) {
            return;
        }
        start(agreed.programmeId(), agreed.proposalId(), agreed.members());
    }

    /** Starts the relationship of this proposal; where it has been started before, hands back that one. */
    @Transactional
    public Relationship start(ProgrammeId programme, ProposalId proposal, List<PersonId> members) {
        Relationship started = Relationship.start(programme, proposal, members, clock.instant());
        return keep(started) ? started : relationships.findByProposal(proposal).orElseThrow();
    }

    /** Starts a circle with its members; once, whoever asks again. */
    @Transactional
    public void gather(RelationshipId id, ProgrammeId programme, Gathered circle, List<PersonId> members) {
        keep(Relationship.gather(id, programme, circle, members, clock.instant()));
    }

    private boolean keep(Relationship started) {
        if (!relationships.add(started)) {
            return false;
        }
        audit.record(
                "relationship.started",
                started.id().value(),
                Map.of("members", started.members().size()));
        events.publishEvent(new RelationshipStarted(
                CurrentOrganisation.get(),
                started.programmeId(),
                started.id(),
                started.members(),
                started.startedAt()));
        return true;
    }
}
