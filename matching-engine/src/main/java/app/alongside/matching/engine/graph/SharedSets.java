package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.List;

/**
 * What two vertices that stand together in odd sets of a {@link Proof} pay into them, whether or not the graph joins them. With
 * it, a proof found on some of the edges can be checked against all others: one whose weight is at most its two prices and this
 * payment changes nothing.
 */
public final class SharedSets {
    private final Nest nest;
    private final int[] innermost;
    private final long[] upwards;

    private SharedSets(List<OddSet> sets, int vertices) {
        nest = new Nest(sets.stream().mapToInt(OddSet::inside).toArray());
        innermost = innermost(sets, vertices);
        upwards = new long[sets.size()];
        for (int set = sets.size() - 1; set >= 0; set--) {
            int outer = nest.around(set);
            upwards[set] = sets.get(set).twicePrice() + (outer == Nest.NONE ? 0 : upwards[outer]);
        }
    }

    /** The sets of a proof. */
    public static SharedSets of(Proof proof) {
        return of(proof.oddSets(), proof.twicePrices().length);
    }

    static SharedSets of(List<OddSet> sets, int vertices) {
        return new SharedSets(sets, vertices);
    }

    private static int[] innermost(List<OddSet> sets, int vertices) {
        int[] around = new int[vertices];
        Arrays.fill(around, Nest.NONE);
        for (int set = 0; set < sets.size(); set++) {
            for (int member : sets.get(set).ownMembers()) {
                if (around[member] != Nest.NONE) {
                    throw new IllegalArgumentException("vertex %d is an own member of two sets".formatted(member));
                }
                around[member] = set;
            }
        }
        return around;
    }

    Nest nest() {
        return nest;
    }

    /** The innermost set that a vertex is in, or {@link Nest#NONE}. */
    int innermost(int vertex) {
        return innermost[vertex];
    }

    /** The innermost set that holds both, or {@link Nest#NONE}. */
    int shared(int one, int other) {
        return nest.innermostAround(innermost[one], innermost[other]);
    }

    /** The prices of a set and of all around it, in half micro-units; of no set, nothing. */
    long upwards(int set) {
        return set == Nest.NONE ? 0 : upwards[set];
    }

    /** What the two pay into all sets that hold both, in half micro-units; time logarithmic in the depth. */
    public long twicePaid(int one, int other) {
        return upwards.length == 0 ? 0 : upwards(shared(one, other));
    }

    /**
     * For each vertex what it pays along one chain of sets within sets, the one that follows the largest: any two vertices pay
     * together at least the smaller of their two numbers.
     */
    public long[] twicePaidAlongTheLargest() {
        int[] onChain = chain();
        return Arrays.stream(innermost)
                .mapToLong(set -> set == Nest.NONE ? 0 : upwards(onChain[set]))
                .toArray();
    }

    /** For each set the innermost set of the chain that holds it. */
    private int[] chain() {
        int[] size = new int[upwards.length];
        for (int set : innermost) {
            if (set != Nest.NONE) {
                size[set]++;
            }
        }
        int[] largestInside = new int[upwards.length];
        Arrays.fill(largestInside, Nest.NONE);
        int largest = Nest.NONE;
        for (int set = 0; set < size.length; set++) {
            int outer = nest.around(set);
            if (outer == Nest.NONE) {
                largest = largest == Nest.NONE || size[set] > size[largest] ? set : largest;
            } else {
                size[outer] += size[set];
                int rival = largestInside[outer];
                largestInside[outer] = rival == Nest.NONE || size[set] > size[rival] ? set : rival;
            }
        }
        int[] onChain = new int[size.length];
        for (int set = size.length - 1; set >= 0; set--) {
            int outer = nest.around(set);
            boolean chosen =
                    outer == Nest.NONE ? set == largest : onChain[outer] == outer && largestInside[outer] == set;
            int fallback = outer == Nest.NONE ? Nest.NONE : onChain[outer];
            onChain[set] = chosen ? set : fallback;
        }
        return onChain;
    }
}
