package app.alongside.matching.engine.graph;

/**
 * Answers which is the innermost blossom around two nodes, and what the blossoms from there outwards are worth. Each blossom
 * knows one far ancestor besides its parent (jump pointers, Myers 1983), so that an answer takes time logarithmic in the
 * depth.
 */
final class BlossomNest {
    private final Blossoms blossoms;
    private final int[] depth;
    private final int[] jump;
    private final long[] dualUp;
    private long value;

    BlossomNest(Blossoms blossoms) {
        this.blossoms = blossoms;
        int numbers = blossoms.numbers();
        depth = new int[numbers];
        jump = new int[numbers];
        dualUp = new long[numbers];
        int[] outermostFirst = outermostFirst(numbers);
        for (int blossom : outermostFirst) {
            hang(blossom);
        }
        weigh(outermostFirst);
    }

    private int[] outermostFirst(int numbers) {
        IntList order = new IntList();
        for (int blossom = 0; blossom < numbers; blossom++) {
            if (blossoms.exists(blossom) && blossoms.parent[blossom] == Blossoms.NONE) {
                order.add(blossom);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            if (!blossoms.isNode(order.get(at))) {
                for (int child : blossoms.children(order.get(at))) {
                    order.add(child);
                }
            }
        }
        return order.toArray();
    }

    private void hang(int blossom) {
        int parent = blossoms.parent[blossom];
        if (parent == Blossoms.NONE) {
            jump[blossom] = blossom;
        } else {
            depth[blossom] = depth[parent] + 1;
            int far = jump[parent];
            boolean sameStride = depth[parent] - depth[far] == depth[far] - depth[jump[far]];
            jump[blossom] = sameStride ? jump[far] : parent;
            dualUp[blossom] = dualUp[parent];
        }
        if (!blossoms.isNode(blossom)) {
            dualUp[blossom] += blossoms.dual[blossom];
        }
    }

    private void weigh(int[] outermostFirst) {
        int[] size = new int[depth.length];
        for (int at = outermostFirst.length - 1; at >= 0; at--) {
            int blossom = outermostFirst[at];
            if (blossoms.isNode(blossom)) {
                size[blossom] = 1;
            } else {
                value += blossoms.dual[blossom] * (size[blossom] / 2);
            }
            if (blossoms.parent[blossom] != Blossoms.NONE) {
                size[blossoms.parent[blossom]] += size[blossom];
            }
        }
    }

    /** What all larger blossoms add to the bound: their dual for each pair that fits into them. */
    long value() {
        return value;
    }

    /** The duals of a blossom and of all around it. */
    long dualUpTo(int blossom) {
        return dualUp[blossom];
    }

    /** The innermost blossom that holds both nodes, or {@link Blossoms#NONE}. */
    int innermostAround(int one, int other) {
        int mine = depth[one] >= depth[other] ? one : other;
        int theirs = mine == one ? other : one;
        while (depth[mine] > depth[theirs]) {
            mine = depth[jump[mine]] >= depth[theirs] ? jump[mine] : blossoms.parent[mine];
        }
        while (mine != theirs && mine != Blossoms.NONE) {
            boolean far = jump[mine] != jump[theirs];
            mine = far ? jump[mine] : blossoms.parent[mine];
            theirs = far ? jump[theirs] : blossoms.parent[theirs];
        }
        return mine;
    }
}
