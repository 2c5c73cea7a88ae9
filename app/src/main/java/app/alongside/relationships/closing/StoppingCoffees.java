package app.alongside.relationships.closing;

import app.alongside.audit.Audit;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back the wish for coffees: one member is enough, nobody is asked why, and no mail tells of it. */
@Component
public class StoppingCoffees {
    private final Relationships relationships;
    private final Coffees coffees;
    private final Audit audit;

    StoppingCoffees(Relationships relationships, Coffees coffees, Audit audit) {
        this.relationships = relationships;
        this.coffees = coffees;
        this.audit = audit;
    }

    /** Stops them; doing it twice changes nothing. */
    @Transactional
    public void stop(RelationshipId id) {
        relationships.lock(id);
        if (coffees.stop(id)) {
            audit.record("closing.coffees-stopped", id.value(), Map.of());
        }
    }
}
