package app.alongside.relationships.circles;

import app.alongside.audit.Audit;
import app.alongside.relationships.circles.Circle.Asked;
import app.alongside.relationships.circles.Circle.Declined;
import app.alongside.relationships.circles.Circle.Open;
import app.alongside.relationships.circles.CirclePost.News;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a coordinator open a proposed circle to others, or decline it with a reason; its proposer hears either. */
@Component
public class DecidingOnCircles {
    public static final int LONGEST_REASON = 500;

    private final Circles circles;
    private final CirclePost post;
    private final Audit audit;

    DecidingOnCircles(Circles circles, CirclePost post, Audit audit) {
        this.circles = circles;
        this.post = post;
        this.audit = audit;
    }

    /** Opens it; false when it no longer waits for a decision. */
    @Transactional
    public boolean approve(CircleId id) {
        return decide(id, new Open(), News.of("approved", circles.lock(id), ""));
    }

    /** Declines it; false when it no longer waits for a decision. */
    @Transactional
    public boolean decline(CircleId id, String reason) {
        return decide(id, new Declined(reason), News.of("declined", circles.lock(id), reason));
    }

    private boolean decide(CircleId id, Circle.State decision, News news) {
        Circle circle = news.circle();
        if (!(circle.state() instanceof Asked)) {
            return false;
        }
        circles.save(circle.with(decision));
        String name = decision instanceof Open ? "circle.approved" : "circle.declined";
        audit.record(name, id.value(), Map.of());
        post.tell(List.of(circle.proposer()), news);
        return true;
    }
}
