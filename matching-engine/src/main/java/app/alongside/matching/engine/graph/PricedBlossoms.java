package app.alongside.matching.engine.graph;

import java.util.Arrays;

/** The blossoms that are worth something, numbered from the inside outwards. */
final class PricedBlossoms {
    private final Blossoms blossoms;
    private final int[] numberOf;
    private final IntList inOrder = new IntList();

    PricedBlossoms(Blossoms blossoms) {
        this.blossoms = blossoms;
        numberOf = new int[blossoms.numbers()];
        Arrays.fill(numberOf, Nest.NONE);
        IntList outermostFirst = new IntList();
        for (int blossom = blossoms.nodes; blossom < blossoms.numbers(); blossom++) {
            if (blossoms.exists(blossom) && blossoms.parent[blossom] == Blossoms.NONE) {
                outermostFirst.add(blossom);
            }
        }
        for (int at = 0; at < outermostFirst.size(); at++) {
            for (int child : blossoms.children(outermostFirst.get(at))) {
                if (!blossoms.isNode(child)) {
                    outermostFirst.add(child);
                }
            }
        }
        for (int at = outermostFirst.size() - 1; at >= 0; at--) {
            if (blossoms.dual[outermostFirst.get(at)] > 0) {
                numberOf[outermostFirst.get(at)] = inOrder.size();
                inOrder.add(outermostFirst.get(at));
            }
        }
    }

    int count() {
        return inOrder.size();
    }

    long price(int set) {
        return blossoms.dual[inOrder.get(set)];
    }

    Nest nest() {
        int[] around = new int[count()];
        Arrays.setAll(around, set -> pricedAround(inOrder.get(set)));
        return new Nest(around);
    }

    /** The innermost of these around each node. */
    int[] setOfNode() {
        int[] sets = new int[blossoms.nodes];
        Arrays.setAll(sets, this::pricedAround);
        return sets;
    }

    private int pricedAround(int blossom) {
        int at = blossoms.parent[blossom];
        while (at != Blossoms.NONE && numberOf[at] == Nest.NONE) {
            at = blossoms.parent[at];
        }
        return at == Blossoms.NONE ? Nest.NONE : numberOf[at];
    }
}
