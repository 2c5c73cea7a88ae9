package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Lists the rings of three and four over each learner's {@value #BEST} best helpers and {@value #OTHERS} of the others, each ring
 * once. The others, and those who are as good as each other, are not the same for each learner: else all would wait for the same few.
 */
final class RingListing {
    private static final int BEST = 6;
    private static final int OTHERS = 4;
    private static final int MOST_RINGS = 20_000;
    private static final int MOST_OF_A_PERSON = 40;

    private final Problem problem;
    private final RingWorth worth;
    private final int[] people;
    private final int[][] helpers;
    private final int mostOfAPerson;
    private final List<Found> found = new ArrayList<>();
    private int foundBefore;
    private boolean complete = true;

    /** A possible ring: members by number, each helping the next, and what it is worth in all. */
    record Found(int[] members, long worth) {}

    /** Lists the rings among these people. */
    RingListing(Problem problem, int[] people) {
        this.problem = problem;
        this.people = people;
        worth = new RingWorth(problem);
        helpers = new int[problem.pool().size()][];
        mostOfAPerson = Math.max(MOST_OF_A_PERSON, MOST_RINGS / Math.max(1, people.length));
        for (int learner : people) {
            helpers[learner] = helpersOf(learner);
        }
        for (int first : people) {
            foundBefore = found.size();
            list(first);
        }
    }

    List<Found> found() {
        return found;
    }

    /** Whether no ring was left off the list. */
    boolean isComplete() {
        return complete;
    }

    private int[] helpersOf(int learner) {
        Pool pool = problem.pool();
        int[] able = IntStream.of(people)
                .filter(helper ->
                        problem.allows(learner, helper) && pool.skills().met(learner, helper) > 0)
                .toArray();
        if (able.length <= BEST + OTHERS) {
            return able;
        }
        complete = false;
        int[] ranked = sorted(able, helper -> -worth.view(learner, helper), learner);
        int[] others = sorted(Arrays.copyOfRange(ranked, BEST, ranked.length), helper -> 0, learner);
        System.arraycopy(others, 0, ranked, BEST, others.length);
        return Arrays.copyOf(ranked, BEST + OTHERS);
    }

    /** By rank; those of one rank in an order that is another for each learner. */
    private static int[] sorted(int[] helpers, IntUnaryOperator rank, int learner) {
        return IntStream.of(helpers)
                .mapToLong(helper -> (long) rank.applyAsInt(helper) << 42 | shuffled(learner, helper) << 22 | helper)
                .sorted()
                .mapToInt(key -> (int) key & (1 << 22) - 1)
                .toArray();
    }

    /** A number of 20 bits that looks like chance and is the same each time. */
    private static long shuffled(int learner, int helper) {
        long mixed = (learner * 0x9E3779B97F4A7C15L + helper) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL >>> 44;
    }

    /** The rings in which this person has the smallest number. */
    private void list(int first) {
        for (int second : helpers[first]) {
            for (int third : second > first ? helpers[second] : new int[0]) {
                if (third > first && problem.allows(first, third)) {
                    close(first, second, third);
                }
            }
        }
    }

    /** Each of these is helped by the next. */
    private void close(int first, int second, int third) {
        if (helps(third, first)) {
            add(first, second, third);
        }
        for (int fourth : helpers[third]) {
            if (fourth > first && fourth != second && helps(fourth, first) && problem.allows(second, fourth)) {
                add(first, second, third, fourth);
            }
        }
    }

    /** Whether {@code first} is among those who help {@code last}, which closes the ring. */
    private boolean helps(int last, int first) {
        return IntStream.of(helpers[last]).anyMatch(h -> h == first);
    }

    private void add(int... learnersFirst) {
        if (found.size() - foundBefore >= mostOfAPerson) {
            complete = false;
            return;
        }
        int[] members = new int[learnersFirst.length];
        for (int i = 0; i < members.length; i++) {
            members[members.length - 1 - i] = learnersFirst[i];
        }
        found.add(new Found(members, worth.of(members)));
    }
}
