package app.alongside.relationships.goals;

import app.alongside.audit.Audit;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds steps to goals and ticks them off. */
@Component
public class TakingSteps {
    private final Relationships relationships;
    private final Steps steps;
    private final Audit audit;
    private final Clock clock;

    TakingSteps(Relationships relationships, Steps steps, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a step at the end. */
    @Transactional
    public void add(Goal goal, String text, Taking taking) {
        requireActive(goal.relationshipId());
        steps.add(goal, text, taking);
        audit.record("goal.step-added", goal.id().value(), Map.of());
    }

    /** Ticks a step off; ticking it twice changes nothing. */
    @Transactional
    public void tick(Goal goal, UUID step) {
        requireActive(goal.relationshipId());
        steps.markDone(goal.id(), step, clock.instant());
        audit.record("goal.step-ticked", goal.id().value(), Map.of());
    }

    /** Takes the tick back. */
    @Transactional
    public void untick(Goal goal, UUID step) {
        requireActive(goal.relationshipId());
        steps.markOpen(goal.id(), step);
        audit.record("goal.step-unticked", goal.id().value(), Map.of());
    }

    /** Takes a step out. */
    @Transactional
    public void remove(Goal goal, UUID step) {
        requireActive(goal.relationshipId());
        steps.remove(goal.id(), step);
        audit.record("goal.step-removed", goal.id().value(), Map.of());
    }

    private void requireActive(RelationshipId id) {
        Relationship relationship = relationships.get(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
    }
}
