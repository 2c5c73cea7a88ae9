package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship.Gathered;
import app.alongside.relationships.StartingRelationships;
import app.alongside.relationships.circles.Circle.Running;
import app.alongside.relationships.circles.CirclePost.News;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a circle begin once three or more are in it and its proposer says so. */
@Component
public class BeginningCircles {
    private final Circles circles;
    private final Seatings seatings;
    private final StartingRelationships starting;
    private final CirclePost post;
    private final Audit audit;
    private final Clock clock;

    BeginningCircles(
            Circles circles,
            Seatings seatings,
            StartingRelationships starting,
            CirclePost post,
            Audit audit,
            Clock clock) {
        this.circles = circles;
        this.seatings = seatings;
        this.starting = starting;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets it begin; false when it cannot, or somebody let it begin before. Whoever waits hears that it is without them. */
    @Transactional
    public boolean begin(CircleId id, PersonId by) {
        Circle circle = circles.lock(id);
        if (!circle.canBegin(by)) {
            return false;
        }
        circles.save(circle.with(new Running(clock.instant())));
        circle.waiting().forEach(person -> seatings.leave(id, person));
        starting.gather(
                id.relationship(),
                circle.programmeId(),
                new Gathered(circle.plan().topic(), circle.plan().purpose(), List.of(), null),
                circle.members());
        audit.record(
                "circle.began", id.value(), Map.of("members", circle.members().size()));
        post.tell(
                circle.members().stream().filter(member -> !member.equals(by)).toList(),
                new News("began", circle, post.firstName(by), "/relationships/" + id));
        post.tell(circle.waiting(), new News("began-without", circle, "", "/circles"));
        return true;
    }
}
