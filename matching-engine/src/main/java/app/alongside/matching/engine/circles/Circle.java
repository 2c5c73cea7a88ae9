package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.List;
import java.util.Optional;

/**
 * A circle.
 *
 * @param members by id
 * @param facilitator who facilitates, of those who are willing; empty where the chair goes round
 * @param meeting the weekly time proposed, in half-hours from Monday 00:00 UTC; empty where circles find their own time. It may run
 *     past the end of the week
 * @param together when all members who said so are free for a meeting, in UTC
 * @param worthMicro what the circle is worth for each member, in micro-units
 */
public record Circle(
        String topic,
        List<String> members,
        Optional<String> facilitator,
        Optional<SlotRange> meeting,
        Availability together,
        int worthMicro) {
    /** The worth as it is shown, 0 to 100. */
    public int value() {
        return Math.round(worthMicro * 100f / Weights.MICRO);
    }
}
