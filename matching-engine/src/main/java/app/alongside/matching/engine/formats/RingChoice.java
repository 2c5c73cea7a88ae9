package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.policy.Weights;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses rings without a common member: the most people first, then the greatest worth. Branch and bound, from the greedy choice:
 * the bound gives each free person the best share of any ring they are in. Gives up the proof, not the result, after
 * {@value #MOST_STEPS} steps.
 */
final class RingChoice {
    private static final int MOST_STEPS = 2_000_000;
    private static final long A_PERSON = 10L * Weights.MICRO;

    private final List<Rings.Found> rings;
    private final List<List<Integer>> ringsAt = new ArrayList<>();
    private final long[] bestShare;
    private final int[] order;
    private final BitSet taken = new BitSet();
    private final List<Integer> chosen = new ArrayList<>();
    private List<Integer> best = new ArrayList<>();
    private long bestWorth;
    private int steps;

    RingChoice(List<Rings.Found> found, int people) {
        rings = found.stream()
                .sorted(Comparator.comparingLong(RingChoice::share).reversed())
                .toList();
        bestShare = new long[people];
        for (int person = 0; person < people; person++) {
            ringsAt.add(new ArrayList<>());
        }
        BitSet involved = new BitSet();
        for (int ring = 0; ring < rings.size(); ring++) {
            for (int member : rings.get(ring).members()) {
                ringsAt.get(member).add(ring);
                bestShare[member] = Math.max(bestShare[member], share(rings.get(ring)));
                involved.set(member);
            }
        }
        order = involved.stream()
                .boxed()
                .sorted(Comparator.comparingInt(person -> ringsAt.get(person).size()))
                .mapToInt(person -> person)
                .toArray();
        greedy();
        long bound = 0;
        for (int person : order) {
            bound += bestShare[person];
        }
        search(0, 0, bound);
    }

    private static long worth(Rings.Found ring) {
        return ring.members().length * A_PERSON + ring.worth();
    }

    /** What the ring brings for each member, rounded up. */
    private static long share(Rings.Found ring) {
        return Math.ceilDiv(worth(ring), ring.members().length);
    }

    private void greedy() {
        BitSet used = new BitSet();
        for (int ring = 0; ring < rings.size(); ring++) {
            if (isFree(ring, used)) {
                mark(ring, used, true);
                best.add(ring);
                bestWorth += worth(rings.get(ring));
            }
        }
    }

    private boolean isFree(int ring, BitSet used) {
        for (int member : rings.get(ring).members()) {
            if (used.get(member)) {
                return false;
            }
        }
        return true;
    }

    private void mark(int ring, BitSet used, boolean value) {
        for (int member : rings.get(ring).members()) {
            used.set(member, value);
        }
    }

    /** Decides for the person at this place of the order: one of their rings, or none. */
    private void search(int place, long worth, long bound) {
        if (worth > bestWorth) {
            bestWorth = worth;
            best = new ArrayList<>(chosen);
        }
        int next = place;
        while (next < order.length && taken.get(order[next])) {
            next++;
        }
        if (next == order.length || worth + bound <= bestWorth || ++steps > MOST_STEPS) {
            return;
        }
        int person = order[next];
        for (int ring : ringsAt.get(person)) {
            if (isFree(ring, taken)) {
                take(ring, next, worth, bound);
            }
        }
        taken.set(person);
        search(next + 1, worth, bound - bestShare[person]);
        taken.clear(person);
    }

    private void take(int ring, int place, long worth, long bound) {
        long left = bound;
        for (int member : rings.get(ring).members()) {
            left -= bestShare[member];
        }
        mark(ring, taken, true);
        chosen.add(ring);
        search(place + 1, worth + worth(rings.get(ring)), left);
        chosen.removeLast();
        mark(ring, taken, false);
    }

    List<Rings.Found> best() {
        return best.stream().map(rings::get).toList();
    }

    boolean proven() {
        return steps <= MOST_STEPS;
    }
}
