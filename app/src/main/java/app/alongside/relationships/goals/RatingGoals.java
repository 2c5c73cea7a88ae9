package app.alongside.relationships.goals;

import app.alongside.audit.Audit;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes ratings of goals. Once everybody has rated a goal its ratings are open and stay as they are: nobody can fit
 * theirs to what they read.
 */
@Component
public class RatingGoals {
    private final Relationships relationships;
    private final Goals goals;
    private final GoalRatings ratings;
    private final Audit audit;
    private final Clock clock;

    RatingGoals(Relationships relationships, Goals goals, GoalRatings ratings, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.goals = goals;
        this.ratings = ratings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps those ratings that are of this relationship's goals and not open yet; says how many. */
    @Transactional
    public int rate(RelationshipId id, List<GoalRating> given) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        Set<GoalId> known = goals.listFor(id).stream().map(Goal::id).collect(Collectors.toSet());
        int everybody = relationship.members().size();
        List<GoalRating> kept = given.stream()
                .filter(rating -> relationship.has(rating.by()) && known.contains(rating.goal()))
                .filter(rating -> ratings.count(rating.goal(), rating.moment()) < everybody)
                .toList();
        kept.forEach(rating -> ratings.save(rating, clock.instant()));
        if (!kept.isEmpty()) {
            audit.record("goals.rated", id.value(), Map.of("goals", kept.size()));
        }
        return kept.size();
    }
}
