package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Part of a graph with capacities as a graph where everybody takes one partner, together with the duals and the matching
 * that it starts from. A vertex becomes as many places as it has partners to give. An edge that could otherwise be taken
 * twice gets a node at either end: both nodes joined to the places of their vertex mean that it is chosen, both joined to
 * each other that it is not; its weight is counted once more than it is worth. All weights and duals are twice micro-units.
 */
final class PlaceGadget {
    private final Graph graph;
    private final int[] edges;
    private final Bits chosen;
    private final long[] twicePrice;
    private final int[] vertices;
    private final int[] numberOf;
    private final int[] firstPlace;
    private final int[] firstEnd;
    private int nodes;
    private final long[] dual;
    private final int[] mate;
    private final WeightedGraph whole;

    /**
     * Builds the gadget.
     *
     * @param edges the edges that are still open
     * @param vertices their ends
     * @param places how many partners each of these has to give among the open edges
     * @param numberOf where each vertex stands among them
     */
    PlaceGadget(Start start, int[] edges, int[] vertices, int[] places, int[] numberOf) {
        this.graph = start.graph();
        this.chosen = start.chosen();
        this.twicePrice = start.twicePrice();
        this.edges = edges;
        this.vertices = vertices;
        this.numberOf = numberOf;
        this.firstPlace = firstPlaces(places);
        this.firstEnd = firstEnds();
        this.dual = new long[nodes];
        this.mate = new int[nodes];
        Arrays.fill(mate, Blossoms.NONE);
        this.whole = build();
        startPlaces();
        startEnds();
    }

    /** What is known before: prices that no edge left out exceeds, and the edges chosen so far. */
    record Start(Graph graph, Bits chosen, long[] twicePrice) {}

    /** How many arcs the gadget of these edges would have. */
    static long arcs(Graph graph, int[] edges, int[] places, int[] numberOf) {
        long arcs = 0;
        for (int edge : edges) {
            long one = places[numberOf[graph.from(edge)]];
            long other = places[numberOf[graph.to(edge)]];
            arcs += 2 * (one == 1 || other == 1 ? one * other : one + other + 1);
        }
        return arcs;
    }

    WeightedGraph graph() {
        return whole;
    }

    long[] dual() {
        return dual;
    }

    int[] mate() {
        return mate;
    }

    private static int[] firstPlaces(int[] places) {
        int[] first = new int[places.length + 1];
        for (int at = 0; at < places.length; at++) {
            first[at + 1] = first[at] + places[at];
        }
        return first;
    }

    private int[] firstEnds() {
        int[] first = new int[edges.length];
        int next = firstPlace[vertices.length];
        for (int at = 0; at < edges.length; at++) {
            first[at] = next;
            next += isDirect(at) ? 0 : 2;
        }
        nodes = next;
        return first;
    }

    private int from(int at) {
        return numberOf[graph.from(edges[at])];
    }

    private int to(int at) {
        return numberOf[graph.to(edges[at])];
    }

    private int places(int number) {
        return firstPlace[number + 1] - firstPlace[number];
    }

    private boolean isDirect(int at) {
        return places(from(at)) == 1 || places(to(at)) == 1;
    }

    private long twiceWeight(int at) {
        return 2 * graph.weight(edges[at]);
    }

    private WeightedGraph build() {
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

    private void joinAll(ArcCollector arcs, int node, int number, long weight) {
        for (int place = firstPlace[number]; place < firstPlace[number + 1]; place++) {
            arcs.join(node, place, weight);
        }
    }

    private void startPlaces() {
        for (int number = 0; number < vertices.length; number++) {
            Arrays.fill(dual, firstPlace[number], firstPlace[number + 1], twicePrice[vertices[number]]);
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
                dual[firstEnd[at]] = twiceWeight(at) - price(from(at));
                dual[firstEnd[at] + 1] = twiceWeight(at) - price(to(at));
            } else if (!isDirect(at)) {
                pair(firstEnd[at], firstEnd[at] + 1);
                dual[firstEnd[at]] = Math.max(0, twiceWeight(at) - price(from(at)));
                dual[firstEnd[at] + 1] = twiceWeight(at) - dual[firstEnd[at]];
            }
        }
    }

    private void startDirect(int at, int placeFrom, int placeTo) {
        long surplus = twiceWeight(at) - price(from(at)) - price(to(at));
        pair(placeFrom, placeTo);
        dual[places(from(at)) == 1 ? placeFrom : placeTo] += surplus;
    }

    private long price(int number) {
        return twicePrice[vertices[number]];
    }

    private void pair(int one, int other) {
        mate[one] = other;
        mate[other] = one;
    }

    /** Chooses among the open edges what the matching of the gadget means. */
    void choose(int[] newMate, Bits result) {
        for (int at = 0; at < edges.length; at++) {
            if (isDirect(at) ? isPaired(newMate, at) : isTaken(newMate, at)) {
                result.set(edges[at]);
            } else {
                result.clear(edges[at]);
            }
        }
    }

    private boolean isPaired(int[] newMate, int at) {
        boolean single = places(from(at)) == 1;
        int partner = newMate[firstPlace[single ? from(at) : to(at)]];
        int other = single ? to(at) : from(at);
        return partner >= firstPlace[other] && partner < firstPlace[other + 1];
    }

    private boolean isTaken(int[] newMate, int at) {
        int places = firstPlace[vertices.length];
        return isPlace(newMate[firstEnd[at]], places) && isPlace(newMate[firstEnd[at] + 1], places);
    }

    private static boolean isPlace(int node, int places) {
        return node != Blossoms.NONE && node < places;
    }
}
