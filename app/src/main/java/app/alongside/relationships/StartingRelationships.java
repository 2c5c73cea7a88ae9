package app.alongside.relationships;

import app.alongside.audit.Audit;
import app.alongside.matching.ProposalAgreed;
import app.alongside.matching.ProposalId;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a relationship when all who were proposed to one another have said yes. */
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

    /** Everybody has said yes. Announcements may come twice; the relationship begins once. */
    @ApplicationModuleListener
    void start(ProposalAgreed agreed) {
        start(agreed.programmeId(), agreed.proposalId(), agreed.members());
    }

    /** Starts the relationship of this proposal; where it has been started before, hands back that one. */
    @Transactional
    public Relationship start(ProgrammeId programme, ProposalId proposal, List<PersonId> members) {
        Relationship started = Relationship.start(programme, proposal, members, clock.instant());
        if (!relationships.add(started)) {
            return relationships.findByProposal(proposal).orElseThrow();
        }
        audit.record("relationship.started", started.id().value(), Map.of("members", members.size()));
        events.publishEvent(new RelationshipStarted(
                CurrentOrganisation.get(), programme, started.id(), members, started.startedAt()));
        return started;
    }
}
