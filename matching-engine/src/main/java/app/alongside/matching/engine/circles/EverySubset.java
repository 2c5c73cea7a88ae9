package app.alongside.matching.engine.circles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best seating of a few parties, by dynamic programming over their subsets: most people, then most worth. Takes 3 to the power
 * of the parties steps, half a million for {@value #MOST_PARTIES}.
 */
final class EverySubset {
    static final int MOST_PARTIES = 12;

    private final CircleProblem problem;
    private final List<Party> parties;
    private final @Nullable OpenCircle[] circleOf;
    private final int[] people;
    private final long[] worth;
    private final int[] taken;

    EverySubset(CircleProblem problem) {
        this.problem = problem;
        parties = problem.parties();
        if (parties.size() > MOST_PARTIES) {
            throw new IllegalArgumentException(parties.size() + " parties have too many subsets.");
        }
        int subsets = 1 << parties.size();
        circleOf = new OpenCircle[subsets];
        people = new int[subsets];
        worth = new long[subsets];
        taken = new int[subsets];
    }

    Seating best() {
        for (int subset = 1; subset < circleOf.length; subset++) {
            circleOf[subset] = bestCircle(subset);
        }
        for (int subset = 1; subset < circleOf.length; subset++) {
            decide(subset);
        }
        Seating seating = new Seating(problem);
        for (int left = circleOf.length - 1; left != 0; ) {
            OpenCircle circle = circleOf[taken[left]];
            if (circle == null) {
                left &= left - 1;
            } else {
                seating.open(circle);
                left &= ~taken[left];
            }
        }
        return seating;
    }

    /** Either the first of them is left over, or sits with some of the others. */
    private void decide(int subset) {
        int first = Integer.lowestOneBit(subset);
        int others = subset & ~first;
        people[subset] = people[others];
        worth[subset] = worth[others];
        for (int with = others; ; with = with - 1 & others) {
            OpenCircle circle = circleOf[first | with];
            if (circle != null) {
                int rest = others & ~with;
                int seats = circle.size() + people[rest];
                long total = circle.worth() + worth[rest];
                if (seats > people[subset] || seats == people[subset] && total > worth[subset]) {
                    people[subset] = seats;
                    worth[subset] = total;
                    taken[subset] = first | with;
                }
            }
            if (with == 0) {
                return;
            }
        }
    }

    private @Nullable OpenCircle bestCircle(int subset) {
        OpenCircle best = null;
        for (int topic = 0; topic < problem.topics().count(); topic++) {
            OpenCircle circle = circle(topic, subset);
            if (circle != null && (best == null || circle.worth() > best.worth())) {
                best = circle;
            }
        }
        return best;
    }

    private @Nullable OpenCircle circle(int topic, int subset) {
        OpenCircle circle = new OpenCircle(problem, topic);
        for (int left = subset; left != 0; left &= left - 1) {
            Party party = parties.get(Integer.numberOfTrailingZeros(left));
            if (!circle.fits(party, null)) {
                return null;
            }
            circle.add(party);
        }
        return circle.isComplete() ? circle : null;
    }
}
