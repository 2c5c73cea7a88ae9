package app.alongside.matching.engine.circles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which party sits in which circle. */
final class Seating {
    private final CircleProblem problem;
    private final List<OpenCircle> circles = new ArrayList<>();
    private final @Nullable OpenCircle[] at;

    Seating(CircleProblem problem) {
        this.problem = problem;
        at = new OpenCircle[problem.parties().size()];
    }

    CircleProblem problem() {
        return problem;
    }

    List<OpenCircle> circles() {
        return circles;
    }

    @Nullable OpenCircle circleOf(Party party) {
        return at[party.number()];
    }

    boolean isSeated(Party party) {
        return at[party.number()] != null;
    }

    void open(OpenCircle circle) {
        circles.add(circle);
        circle.parties().forEach(party -> at[party.number()] = circle);
    }

    void sit(Party party, OpenCircle circle) {
        circle.add(party);
        at[party.number()] = circle;
    }

    void leave(Party party, OpenCircle circle) {
        circle.remove(party);
        at[party.number()] = null;
    }

    List<Party> stranded() {
        return problem.parties().stream().filter(party -> !isSeated(party)).toList();
    }

    int people() {
        return circles.stream().mapToInt(OpenCircle::size).sum();
    }

    long worth() {
        return circles.stream().mapToLong(OpenCircle::worth).sum();
    }

    /** More people first, then more worth. */
    static Comparator<Seating> byPeopleThenWorth() {
        return Comparator.comparingInt(Seating::people).thenComparingLong(Seating::worth);
    }
}
