package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.policy.Weights;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses rings without a common member: the most people first, then the greatest worth. Branch and bound, from the greedy choice
 * bettered by {@link RingExchange}: the bound gives each free person the best share of any ring they are in. Gives up the proof, not
 * the result, after {@value #MOST_STEPS} steps, and does not try among more than {@value #MOST_PEOPLE} people.
 */
final class RingChoice {
    private static final int MOST_STEPS = 500_000;
    private static final int MOST_PEOPLE = 250;
    private static final long A_PERSON = 10L * Weights.MICRO;

    private final List<RingListing.Found> rings;
    private final List<List<Integer>> ringsAt = new ArrayList<>();
    private final long[] bestShare;
    private final int[] order;
    private final BitSet taken = new BitSet();
    private final List<Integer> chosen = new ArrayList<>();
    private List<Integer> best;
    private long bestWorth;
    private int steps;

    RingChoice(List<RingListing.Found> found, int people) {
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
        best = new RingExchange(rings, people).best();
        for (int ring : best) {
            bestWorth += worth(rings.get(ring));
        }
        long bound = 0;
        for (int person : order) {
            bound += bestShare[person];
        }
        if (order.length > MOST_PEOPLE) {
            steps = MOST_STEPS + 1;
        } else {
            search(0, 0, bound);
        }
    }

    static long worth(RingListing.Found ring) {
        return ring.members().length * A_PERSON + ring.worth();
    }

    /** What the ring brings for each member, rounded up. */
    private static long share(RingListing.Found ring) {
        return Math.ceilDiv(worth(ring), ring.members().length);
    }

    private boolean isFree(int ring) {
        for (int member : rings.get(ring).members()) {
            if (taken.get(member)) {
                return false;
            }
        }
        return true;
    }

    private void mark(int ring, boolean value) {
        for (int member : rings.get(ring).members()) {
            taken.set(member, value);
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
            if (isFree(ring)) {
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
        mark(ring, true);
        chosen.add(ring);
        search(place + 1, worth + worth(rings.get(ring)), left);
        chosen.removeLast();
        mark(ring, false);
    }

    List<RingListing.Found> best() {
        return best.stream().map(rings::get).toList();
    }

    boolean proven() {
        return steps <= MOST_STEPS;
    }
}
