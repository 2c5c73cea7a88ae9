package app.alongside.matching.explanations;

import app.alongside.matching.engine.circles.Circle;
import app.alongside.matching.engine.explain.CircleExplanation.Common;
import app.alongside.matching.engine.pool.SlotRange;
import app.alongside.matching.explanations.Explanation.Lesson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a circle.
 *
 * @param value of the circle, 0 to 100
 * @param helps who can learn what they want from whom, the dearest wants first, then those who know most
 * @param common what at least half of them share, the most widely shared first
 * @param departments how many departments come together, of those known
 * @param meeting the weekly time that is kindest to all clocks; absent when fewer than two said when they are free
 * @param silent how many did not say when they are free
 */
public record CircleExplanation(
        int value,
        List<Help> helps,
        List<Shared> common,
        int departments,
        @Nullable Meeting meeting,
        int silent,
        @Nullable Double hours)
        implements GroupExplanation {
    private static final int TALKERS = 2;

    /** One can learn from another. */
    public record Help(String helper, String learner, Lesson lesson) {}

    /** Something that so many of them share. */
    public record Shared(Common.Kind kind, String name, int people) {}

    /** A time of the week: half-hours from Monday 00:00 UTC, {@code until} not included. */
    public record Meeting(int from, int until) {}

    /** The engine's explanation of {@code circle}, whose people can help one another so. */
    public static CircleExplanation of(
            Circle circle,
            app.alongside.matching.engine.explain.CircleExplanation engine,
            List<Help> helps,
            int silent) {
        boolean timed = circle.members().size() - silent >= TALKERS;
        return new CircleExplanation(
                circle.value(),
                helps,
                engine.common().stream()
                        .map(common -> new Shared(common.kind(), common.name(), common.people()))
                        .toList(),
                engine.departments(),
                timed ? circle.meeting().map(CircleExplanation::meeting).orElse(null) : null,
                silent,
                silent == 0 ? circle.together().hours() : null);
    }

    private static Meeting meeting(SlotRange range) {
        return new Meeting(range.from(), range.until());
    }

    /** What {@code person} can give to others of the circle. */
    public List<Help> givenBy(String person) {
        return helps.stream().filter(help -> help.helper().equals(person)).toList();
    }

    /** What {@code person} can get from others of the circle. */
    public List<Help> gottenBy(String person) {
        return helps.stream().filter(help -> help.learner().equals(person)).toList();
    }
}
