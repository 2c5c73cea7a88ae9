package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * The near part of a graph with capacities as a graph where everybody takes one partner, together with the duals and the
 * matching that it starts from. A vertex becomes as many places as it has partners to give. An edge that could otherwise be
 * taken twice gets a node at either end: both nodes joined to the places of their vertex mean that it is chosen, both joined
 * to each other that it is not; its weight is counted once more than it is worth. All weights and duals are twice micro-units.
 */
final class PlaceGadget {
    private final Graph graph;
    private final Bits chosen;
    private final long[] twicePrice;
    private final Bits isNear;
    private final int[] edges;
    private final int[] firstPlace;
    private final int[] firstEnd;
    private final int nodes;
    private final long[] dual;
    private final int[] mate;

    private PlaceGadget(Start start, Bits isNear, int[] edges) {
        this.graph = start.graph();
        this.chosen = start.chosen();
        this.twicePrice = start.twicePrice();
        this.isNear = isNear;
        this.edges = edges;
        this.firstPlace = firstPlaces();
        this.firstEnd = new int[edges.length];
        this.nodes = numberEnds();
        this.dual = new long[nodes];
        this.mate = new int[nodes];
        Arrays.fill(mate, Blossoms.NONE);
        startPlaces();
        startEnds();
    }

    /** What is known before: prices that no edge exceeds unless chosen, and a matching that uses no loose edge. */
    record Start(Graph graph, Bits chosen, long[] twicePrice) {
        private long slack(int edge) {
            return twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
        }
    }

    /** The gadget of all edges whose slack or surplus is at most {@code reach}; edges of larger surplus stay chosen. */
    static PlaceGadget within(long reach, Start start) {
        Bits near = new Bits(start.graph().edges());
        IntList edges = new IntList();
        for (int edge = 0; edge < start.graph().edges(); edge++) {
            if (Math.abs(start.slack(edge)) <= reach) {
                near.set(edge);
                edges.add(edge);
            }
        }
        return new PlaceGadget(start, near, edges.toArray());
    }

    /** How many arcs the graph of the gadget has. */
    long arcs() {
        long arcs = 0;
        for (int at = 0; at < edges.length; at++) {
            long one = places(from(at));
            long other = places(to(at));
            arcs += 2 * (isDirect(at) ? one * other : one + other + 1);
        }
        return arcs;
    }

    Graph whole() {
        return graph;
    }

    long[] twicePrice() {
        return twicePrice;
    }

    long[] dual() {
        return dual;
    }

    int[] mate() {
        return mate;
    }

    private int[] firstPlaces() {
        int[] left = new int[graph.vertices()];
        Arrays.setAll(left, graph::usableCapacity);
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (chosen.get(edge) && !isNear.get(edge)) {
                left[graph.from(edge)]--;
                left[graph.to(edge)]--;
            }
        }
        int[] first = new int[left.length + 1];
        for (int vertex = 0; vertex < left.length; vertex++) {
            first[vertex + 1] = Math.addExact(first[vertex], left[vertex]);
        }
        return first;
    }

    private int numberEnds() {
        int next = firstPlace[graph.vertices()];
        for (int at = 0; at < edges.length; at++) {
            firstEnd[at] = next;
            next = Math.addExact(next, isDirect(at) ? 0 : 2);
        }
        return next;
    }

    private int from(int at) {
        return graph.from(edges[at]);
    }

    private int to(int at) {
        return graph.to(edges[at]);
    }

    /** Where the places of a vertex start. */
    int firstPlace(int vertex) {
        return firstPlace[vertex];
    }

    int places(int vertex) {
        return firstPlace[vertex + 1] - firstPlace[vertex];
    }

    private boolean isPlace(int node) {
        return node < firstPlace[graph.vertices()];
    }

    /** The node at the first end of an edge, with the other end's right after it, or {@link Blossoms#NONE} where it has none. */
    int firstEnd(int edge) {
        int at = Arrays.binarySearch(edges, edge);
        return isDirect(at) ? Blossoms.NONE : firstEnd[at];
    }

    /** Whether an edge is part of the gadget. */
    boolean isNear(int edge) {
        return isNear.get(edge);
    }

    private boolean isDirect(int at) {
        return places(from(at)) <= 1 || places(to(at)) <= 1;
    }

    private long twiceWeight(int at) {
        return 2 * graph.weight(edges[at]);
    }

    WeightedGraph graph() {
        ArcCollector arcs = new ArcCollector(nodes);
        for (int pass = 0; pass < 2; pass++) {
            for (int at = 0; at < edges.length; at++) {
                long weight = twiceWeight(at);
                if (isDirect(at)) {
                    for (int place = firstPlace[from(at)]; place < firstPlace[from(at) + 1]; place++) {
                        joinAll(arcs, place, to(at), weight);
                    }
                } else {
                    arcs.join(firstEnd[at], firstEnd[at] + 1, weight);
                    joinAll(arcs, firstEnd[at], from(at), weight);
                    joinAll(arcs, firstEnd[at] + 1, to(at), weight);
                }
            }
            arcs.next();
        }
        return arcs.graph();
    }

    private void joinAll(ArcCollector arcs, int node, int vertex, long weight) {
        for (int place = firstPlace[vertex]; place < firstPlace[vertex + 1]; place++) {
            arcs.join(node, place, weight);
        }
    }

    private void startPlaces() {
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            Arrays.fill(dual, firstPlace[vertex], firstPlace[vertex + 1], twicePrice[vertex]);
        }
    }

    private void startEnds() {
        int[] nextPlace = firstPlace.clone();
        for (int at = 0; at < edges.length; at++) {
            boolean isChosen = chosen.get(edges[at]);
            if (isChosen && isDirect(at)) {
                startDirect(at, nextPlace[from(at)]++, nextPlace[to(at)]++);
            } else if (isChosen) {
                pair(firstEnd[at], nextPlace[from(at)]++);
                pair(firstEnd[at] + 1, nextPlace[to(at)]++);
                dual[firstEnd[at]] = twiceWeight(at) - twicePrice[from(at)];
                dual[firstEnd[at] + 1] = twiceWeight(at) - twicePrice[to(at)];
            } else if (!isDirect(at)) {
                pair(firstEnd[at], firstEnd[at] + 1);
                dual[firstEnd[at]] = Math.max(0, twiceWeight(at) - twicePrice[from(at)]);
                dual[firstEnd[at] + 1] = twiceWeight(at) - dual[firstEnd[at]];
            }
        }
    }

    private void startDirect(int at, int placeFrom, int placeTo) {
        long surplus = twiceWeight(at) - twicePrice[from(at)] - twicePrice[to(at)];
        pair(placeFrom, placeTo);
        dual[places(from(at)) == 1 ? placeFrom : placeTo] += surplus;
    }

    private void pair(int one, int other) {
        mate[one] = other;
        mate[other] = one;
    }

    /** Chooses among the edges of the gadget what the present matching means. */
    void choose(Bits result) {
        for (int at = 0; at < edges.length; at++) {
            if (isDirect(at) ? isPaired(at) : isTaken(at)) {
                result.set(edges[at]);
            } else {
                result.clear(edges[at]);
            }
        }
    }

    private boolean isPaired(int at) {
        boolean single = places(from(at)) <= 1;
        int one = single ? from(at) : to(at);
        int other = single ? to(at) : from(at);
        int partner = places(one) == 0 ? Blossoms.NONE : mate[firstPlace[one]];
        return partner >= firstPlace[other] && partner < firstPlace[other + 1];
    }

    private boolean isTaken(int at) {
        return isMatchedToPlace(firstEnd[at]) && isMatchedToPlace(firstEnd[at] + 1);
    }

    private boolean isMatchedToPlace(int end) {
        return mate[end] != Blossoms.NONE && isPlace(mate[end]);
    }
}
