package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.circles.Circle.Asked;
import app.alongside.relationships.circles.Circle.Open;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a circle; others can join at once, or after a coordinator has looked at it where the programme says so. */
@Component
public class ProposingCircles {
    private final Circles circles;
    private final Seatings seatings;
    private final CircleRules rules;
    private final Audit audit;

    ProposingCircles(Circles circles, Seatings seatings, CircleRules rules, Audit audit) {
        this.circles = circles;
        this.seatings = seatings;
        this.rules = rules;
        this.audit = audit;
    }

    /** Proposes one; its proposer has the first seat. */
    @Transactional
    public Circle propose(ProgrammeId programme, PersonId by, Plan plan, String brings) {
        Circle.State state = rules.wantsApproval(programme) ? new Asked() : new Open();
        Circle circle = new Circle(new CircleId(UUID.randomUUID()), programme, by, plan, List.of(by), state);
        circles.add(circle);
        seatings.sit(circle.id(), by, brings);
        audit.record("circle.proposed", circle.id().value(), Map.of("size", plan.size()));
        return circle;
    }
}
