package app.alongside.matching.engine.graph;

/**
 * Sets within sets, each numbered before the one that surrounds it. Each knows one far surrounding set besides the nearest
 * (jump pointers, Myers 1983), so that an answer takes time logarithmic in the depth.
 */
final class Nest {
    static final int NONE = -1;

    private final int[] around;
    private final int[] jump;
    private final int[] depth;

    /** Begins from the set around each, or {@link #NONE}. */
    Nest(int[] around) {
        this.around = around;
        jump = new int[around.length];
        depth = new int[around.length];
        for (int set = around.length - 1; set >= 0; set--) {
            int outer = around[set];
            if (outer == NONE) {
                jump[set] = set;
            } else if (outer <= set) {
                throw new IllegalArgumentException(
                        "set %d lies inside set %d, which comes first".formatted(set, outer));
            } else {
                int far = jump[outer];
                boolean sameStride = depth[outer] - depth[far] == depth[far] - depth[jump[far]];
                jump[set] = sameStride ? jump[far] : outer;
                depth[set] = depth[outer] + 1;
            }
        }
    }

    /** The set around this one. */
    int around(int set) {
        return around[set];
    }

    /** Whether the first set is the second or lies around it. */
    boolean holds(int outer, int inner) {
        return inner != NONE && depth[inner] >= depth[outer] && atDepth(inner, depth[outer]) == outer;
    }

    private int atDepth(int set, int wanted) {
        int at = set;
        while (depth[at] > wanted) {
            at = depth[jump[at]] >= wanted ? jump[at] : around[at];
        }
        return at;
    }

    /** The innermost set around both (a set counts as around itself), or {@link #NONE}. */
    int innermostAround(int one, int other) {
        if (one == NONE || other == NONE) {
            return NONE;
        }
        int shallow = Math.min(depth[one], depth[other]);
        int mine = atDepth(one, shallow);
        int theirs = atDepth(other, shallow);
        while (mine != theirs) {
            if (depth[mine] == 0) {
                return NONE;
            }
            boolean far = jump[mine] != jump[theirs];
            mine = far ? jump[mine] : around[mine];
            theirs = far ? jump[theirs] : around[theirs];
        }
        return mine;
    }
}
