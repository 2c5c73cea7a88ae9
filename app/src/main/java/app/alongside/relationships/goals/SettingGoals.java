package app.alongside.relationships.goals;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.GoalSet;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets goals, rewords them, and says that they are reached or no longer wanted. */
@Component
public class SettingGoals {
    private final Relationships relationships;
    private final Goals goals;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingGoals(Relationships relationships, Goals goals, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.relationships = relationships;
        this.goals = goals;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Takes up a goal. */
    @Transactional
    public Goal set(RelationshipId id, PersonId by, Wording wording) {
        Relationship relationship = lock(id);
        requireMember(relationship, wording);
        Instant now = clock.instant();
        Goal goal = new Goal(new GoalId(UUID.randomUUID()), id, wording, Goal.Status.OPEN, 1, List.of());
        goals.add(goal, by, now);
        audit.record("goal.set", goal.id().value(), Map.of("relationship", id.toString()));
        events.publishEvent(new GoalSet(CurrentOrganisation.get(), relationship.programmeId(), id, goal.id(), by, now));
        return goal;
    }

    /** Rewords the goal; false, and nothing changed, when it reads differently by now from the version that was read. */
    @Transactional
    public boolean reword(Goal goal, int read, Wording wording) {
        requireMember(lock(goal.relationshipId()), wording);
        boolean reworded = goals.reword(goal, read, wording);
        if (reworded) {
            audit.record("goal.reworded", goal.id().value(), Map.of("version", read + 1));
        }
        return reworded;
    }

    /** Says that the goal is reached, dropped, or open again. */
    @Transactional
    public void mark(Goal goal, Goal.Status status) {
        lock(goal.relationshipId());
        if (goals.mark(goal, status, clock.instant())) {
            audit.record("goal.marked", goal.id().value(), Map.of("status", status.name()));
        }
    }

    private Relationship lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }

    private static void requireMember(Relationship relationship, Wording wording) {
        Optional.ofNullable(wording.owner())
                .filter(owner -> !relationship.has(owner))
                .ifPresent(stranger -> {
                    throw new IllegalArgumentException(stranger + " is not a member of " + relationship.id());
                });
    }
}
