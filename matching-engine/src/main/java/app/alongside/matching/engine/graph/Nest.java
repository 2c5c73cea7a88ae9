package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Sets within sets, each numbered before the one that surrounds it. The sets are strung on paths, each from a set through its largest
 * set inside to an innermost one (heavy paths, Sleator and Tarjan 1983): whoever climbs out changes paths at most as often as the
 * logarithm of how many sets there are, and hardly ever where most of them lie one inside the other.
 */
final class Nest {
    static final int NONE = -1;

    private final int[] around;
    /** The outermost set of the path that a set is strung on. */
    private final int[] head;

    /** Begins from the set around each, or {@link #NONE}. */
    Nest(int[] around) {
        this.around = around;
        head = new int[around.length];
        int[] largestInside = largestInside(sizes());
        for (int set = around.length - 1; set >= 0; set--) {
            int outer = around[set];
            head[set] = outer != NONE && largestInside[outer] == set ? head[outer] : set;
        }
    }

    /** How many sets each holds, itself included. */
    private int[] sizes() {
        int[] size = new int[around.length];
        for (int set = 0; set < size.length; set++) {
            size[set]++;
            int outer = around[set];
            if (outer != NONE) {
                if (outer <= set) {
                    throw new IllegalArgumentException(
                            "set %d lies inside set %d, which comes first".formatted(set, outer));
                }
                size[outer] += size[set];
            }
        }
        return size;
    }

    private int[] largestInside(int[] size) {
        int[] largest = new int[size.length];
        Arrays.fill(largest, NONE);
        for (int set = 0; set < size.length; set++) {
            int outer = around[set];
            if (outer != NONE && (largest[outer] == NONE || size[set] > size[largest[outer]])) {
                largest[outer] = set;
            }
        }
        return largest;
    }

    /** The set around this one. */
    int around(int set) {
        return around[set];
    }

    /** Whether the first set is the second or lies around it. */
    boolean holds(int outer, int inner) {
        return inner != NONE && innermostAround(outer, inner) == outer;
    }

    /** The innermost set around both (a set counts as around itself), or {@link #NONE}. */
    int innermostAround(int one, int other) {
        int mine = one;
        int theirs = other;
        while (mine != NONE && theirs != NONE) {
            int myHead = head[mine];
            int theirHead = head[theirs];
            if (myHead == theirHead) {
                return Math.max(mine, theirs);
            }
            if (myHead < theirHead) {
                mine = around[myHead];
            } else {
                theirs = around[theirHead];
            }
        }
        return NONE;
    }
}
