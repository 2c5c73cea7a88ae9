package app.alongside.matching.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the duals of a {@link PlaceGadget} mean for the graph itself: a price for each vertex and odd sets of vertices.
 *
 * <p>All places of a vertex have the same neighbours and begin with the same dual, at most one of them without partner. So what
 * reaches one reaches all of them at the same time, and a blossom that is worth something holds all of them or none. An edge
 * that has one of its end nodes in the blossom, and only one of its vertices, is part of the border. Nobody has to believe
 * this: {@link Proof#twiceBound} tells whether it came true.
 */
final class GadgetDuals {
    private final PlaceGadget gadget;
    private final Graph graph;
    private final Bits chosen;
    private final PricedBlossoms priced;
    private final Nest nest;
    private final int[] setOfNode;
    private final int[] setOfVertex;
    private final IntList[] members;
    private final IntList[] border;

    GadgetDuals(PlaceGadget gadget, Blossoms blossoms, Bits chosen) {
        this.gadget = gadget;
        this.graph = gadget.whole();
        this.chosen = chosen;
        this.priced = new PricedBlossoms(blossoms);
        this.nest = priced.nest();
        this.setOfNode = priced.setOfNode();
        this.setOfVertex = new int[graph.vertices()];
        this.members = lists(priced.count());
        this.border = lists(priced.count());
    }

    private static IntList[] lists(int count) {
        IntList[] lists = new IntList[count];
        Arrays.setAll(lists, at -> new IntList());
        return lists;
    }

    Proof proof() {
        if (priced.count() > 0) {
            findMembers();
            findBorders();
        }
        List<OddSet> sets = new ArrayList<>();
        for (int set = 0; set < priced.count(); set++) {
            sets.add(new OddSet(nest.around(set), members[set].toArray(), border[set].toArray(), priced.price(set)));
        }
        return new Proof(prices(), sets);
    }

    private long[] prices() {
        long[] prices = gadget.twicePrice().clone();
        for (int vertex = 0; vertex < prices.length; vertex++) {
            if (graph.usableCapacity(vertex) == 0) {
                prices[vertex] = 2 * graph.largestWeightAt(vertex);
            }
            int first = gadget.firstPlace(vertex);
            for (int place = first; place < first + gadget.places(vertex); place++) {
                long price = gadget.dual()[place];
                prices[vertex] = Math.max(0, place == first ? price : Math.min(price, prices[vertex]));
            }
        }
        return prices;
    }

    private void findMembers() {
        for (int vertex = 0; vertex < setOfVertex.length; vertex++) {
            setOfVertex[vertex] = innermostAround(vertex);
            if (setOfVertex[vertex] != Nest.NONE) {
                members[setOfVertex[vertex]].add(vertex);
            }
        }
    }

    /** The innermost set that holds all places of a vertex. */
    private int innermostAround(int vertex) {
        int first = gadget.firstPlace(vertex);
        int end = first + gadget.places(vertex);
        int innermost = first == end ? Nest.NONE : setOfNode[first];
        for (int place = first + 1; place < end; place++) {
            innermost = nest.innermostAround(innermost, setOfNode[place]);
        }
        return innermost;
    }

    private void findBorders() {
        for (int edge = 0; edge < graph.edges(); edge++) {
            int from = graph.from(edge);
            int to = graph.to(edge);
            if (!gadget.isNear(edge)) {
                if (chosen.get(edge)) {
                    addBorder(edge, setOfVertex[from], setOfVertex[to]);
                    addBorder(edge, setOfVertex[to], setOfVertex[from]);
                }
            } else if (gadget.firstEnd(edge) != Blossoms.NONE) {
                int end = gadget.firstEnd(edge);
                addEnds(edge, from, setOfNode[end], setOfNode[end + 1]);
                addEnds(edge, to, setOfNode[end + 1], setOfNode[end]);
            }
        }
    }

    /** The edge enters the border of the one set, if that does not hold the other; it leaves where both are held. */
    private void addBorder(int edge, int one, int other) {
        if (one != nest.innermostAround(one, other)) {
            border[one].add(edge);
        }
    }

    /** The edge is part of the border of what holds its near end and its near vertex, but neither its far end nor its far vertex. */
    private void addEnds(int edge, int near, int nearEnd, int farEnd) {
        int enters = nest.innermostAround(nearEnd, setOfVertex[near]);
        int farVertex = nest.innermostAround(enters, setOfVertex[graph.neighbour(near, edge)]);
        if (enters != farVertex && enters != nest.innermostAround(enters, farEnd)) {
            border[enters].add(edge);
        }
    }
}
