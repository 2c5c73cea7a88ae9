package app.alongside.relationships.circles;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.circles.Circle.Running;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The circle behind a relationship. */
@Component
public class CircleBook {
    private final Circles circles;
    private final Seatings seatings;

    CircleBook(Circles circles, Seatings seatings) {
        this.circles = circles;
        this.seatings = seatings;
    }

    /**
     * The circle whose workspace this is.
     *
     * @throws NoSuchCircle for a relationship that is no circle
     */
    @Transactional(readOnly = true)
    public Circle get(RelationshipId id) {
        return find(id).orElseThrow(() -> new NoSuchCircle(new CircleId(id.value())));
    }

    /** The circle whose workspace this is; empty for a pair. */
    @Transactional(readOnly = true)
    public Optional<Circle> find(RelationshipId id) {
        return circles.find(new CircleId(id.value()));
    }

    /** Keeps the turns as they stand. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(RelationshipId id, Turns turns) {
        Circle circle = get(id);
        circles.save(circle.with(new Running(turns.from())));
        seatings.order(circle.id(), turns.queue());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(RelationshipId id, PersonId person) {
        seatings.leave(new CircleId(id.value()), person);
    }
}
