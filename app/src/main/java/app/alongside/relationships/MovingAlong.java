package app.alongside.relationships;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes the facts that move a relationship along its journey. */
@Component
public class MovingAlong {
    private final Relationships relationships;

    MovingAlong(Relationships relationships) {
        this.relationships = relationships;
    }

    /** All have signed the agreement. */
    @Transactional
    public void agreed(RelationshipId id, Instant at) {
        change(id, relationship -> relationship.agreed(at));
    }

    /** A session was held. */
    @Transactional
    public void met(RelationshipId id, Instant at) {
        change(id, relationship -> relationship.met(at));
    }

    private void change(RelationshipId id, UnaryOperator<Relationship> change) {
        relationships.save(change.apply(relationships.lock(id)));
    }
}
