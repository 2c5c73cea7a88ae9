package app.alongside.matching.engine.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A good choice of rings without a common member: greedily by what a ring brings for each member, then, as long as that is worth
 * more, one ring for one or two others that need only its members and free people. Of the rings that could take the place of another
 * the {@value #MOST_TRIED} that bring most are tried. The worth grows with each exchange, so it ends.
 */
final class RingExchange {
    private static final int MOST_TRIED = 60;
    private static final int NONE = -1;

    private final List<RingListing.Found> rings;
    private final List<List<Integer>> ringsAt = new ArrayList<>();
    private final int[] ringOf;

    /** Chooses among rings in the order of what they bring for each member. */
    RingExchange(List<RingListing.Found> rings, int people) {
        this.rings = rings;
        ringOf = new int[people];
        Arrays.fill(ringOf, NONE);
        for (int person = 0; person < people; person++) {
            ringsAt.add(new ArrayList<>());
        }
        for (int ring = 0; ring < rings.size(); ring++) {
            for (int member : rings.get(ring).members()) {
                ringsAt.get(member).add(ring);
            }
        }
        boolean better = true;
        while (better) {
            takeFree();
            better = false;
            for (int ring : best()) {
                better |= exchange(ring);
            }
        }
    }

    private void takeFree() {
        for (int ring = 0; ring < rings.size(); ring++) {
            if (fits(ring, NONE)) {
                assign(ring, ring);
            }
        }
    }

    List<Integer> best() {
        return Arrays.stream(ringOf)
                .filter(ring -> ring != NONE)
                .distinct()
                .boxed()
                .toList();
    }

    /** Whether all members are free or in the ring that would go. */
    private boolean fits(int ring, int going) {
        for (int member : rings.get(ring).members()) {
            if (ringOf[member] != NONE && ringOf[member] != going) {
                return false;
            }
        }
        return true;
    }

    private void assign(int ring, int value) {
        for (int member : rings.get(ring).members()) {
            ringOf[member] = value;
        }
    }

    private boolean exchange(int going) {
        List<Integer> others = Arrays.stream(rings.get(going).members())
                .boxed()
                .flatMap(member -> ringsAt.get(member).stream())
                .distinct()
                .filter(ring -> ring != going && fits(ring, going))
                .sorted()
                .limit(MOST_TRIED)
                .toList();
        long most = worth(going);
        int first = NONE;
        int second = NONE;
        for (int one : others) {
            int with = bestBeside(one, others);
            long both = worth(one) + (with == NONE ? 0 : worth(with));
            if (both > most) {
                most = both;
                first = one;
                second = with;
            }
        }
        if (first == NONE) {
            return false;
        }
        assign(going, NONE);
        assign(first, first);
        if (second != NONE) {
            assign(second, second);
        }
        return true;
    }

    private int bestBeside(int one, List<Integer> others) {
        int best = NONE;
        for (int other : others) {
            if ((best == NONE || worth(other) > worth(best)) && areApart(one, other)) {
                best = other;
            }
        }
        return best;
    }

    private boolean areApart(int one, int other) {
        for (int member : rings.get(one).members()) {
            for (int another : rings.get(other).members()) {
                if (member == another) {
                    return false;
                }
            }
        }
        return true;
    }

    private long worth(int ring) {
        return RingChoice.worth(rings.get(ring));
    }
}
