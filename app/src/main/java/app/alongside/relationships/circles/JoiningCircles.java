package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.circles.Circle.Withdrawn;
import app.alongside.relationships.circles.CirclePost.News;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins a circle that has not begun, or waits for a place in it; and leaves it again. */
@Component
public class JoiningCircles {
    private final Circles circles;
    private final Seatings seatings;
    private final CirclePost post;
    private final Audit audit;

    JoiningCircles(Circles circles, Seatings seatings, CirclePost post, Audit audit) {
        this.circles = circles;
        this.seatings = seatings;
        this.post = post;
        this.audit = audit;
    }

    /** What became of joining. */
    public enum Outcome {
        JOINED,
        WAITING,
        NO_LONGER_OPEN
    }

    /** Takes a place, or the next one to become free; joining twice only changes what one brings. */
    @Transactional
    public Outcome join(CircleId id, PersonId person, String brings) {
        Circle before = circles.lock(id);
        if (!before.isOpen()) {
            return Outcome.NO_LONGER_OPEN;
        }
        seatings.sit(id, person, brings);
        Circle after = circles.find(id).orElseThrow();
        if (!before.has(person)) {
            audit.record(
                    "circle.joined",
                    id.value(),
                    Map.of("members", after.members().size()));
            if (after.seats().size() == Plan.FEWEST) {
                post.tell(List.of(after.proposer()), News.of("enough", after, post.firstName(person)));
            }
        }
        return after.members().contains(person) ? Outcome.JOINED : Outcome.WAITING;
    }

    /** Says anew what one brings, before or after it began; whoever is not in it changes nothing. */
    @Transactional
    public void bring(CircleId id, PersonId person, String brings) {
        if (circles.lock(id).has(person)) {
            seatings.sit(id, person, brings);
        }
    }

    /**
     * Leaves before it begins. The first who waits gets the place, the next member is asked to care for the circle when
     * its proposer goes, and a circle without anybody is given up. False when it has begun, or the person is not in it.
     */
    @Transactional
    public boolean leave(CircleId id, PersonId person) {
        Circle before = circles.lock(id);
        if (before.hasWorkspace() || !before.has(person)) {
            return false;
        }
        seatings.leave(id, person);
        audit.record("circle.left", id.value(), Map.of());
        Circle after = before.without(person);
        if (after.seats().isEmpty()) {
            circles.save(after.with(new Withdrawn()));
            return true;
        }
        if (before.proposer().equals(person)) {
            PersonId next = after.seats().getFirst();
            circles.save(after.proposedBy(next));
            post.tell(List.of(next), News.of("yours", after, post.firstName(person)));
        }
        List<PersonId> movedUp = after.members().stream()
                .filter(member -> before.waiting().contains(member))
                .toList();
        post.tell(movedUp, News.of("moved-up", after, ""));
        return true;
    }
}
