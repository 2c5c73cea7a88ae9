package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Makes a matching provably the best, component by component, given prices that leave a small gap. An edge whose slack is
 * larger than the gap is in no better matching, and one whose surplus is larger is in every better one; what is left, the
 * kernel, is solved exactly by {@link BlossomSearch} and the result checked by {@link OptimalityCheck}.
 */
final class KernelProof {
    private final Graph graph;
    private final Components components;
    private final Bits chosen;
    private final long[] twicePrice;
    private final int[] partners;
    private final int[] numberOf;

    KernelProof(Graph graph, Components components, Bits chosen, long[] twicePrice) {
        this.graph = graph;
        this.components = components;
        this.chosen = chosen;
        this.twicePrice = twicePrice;
        this.partners = new int[graph.vertices()];
        this.numberOf = new int[graph.vertices()];
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (chosen.get(edge)) {
                partners[graph.from(edge)]++;
                partners[graph.to(edge)]++;
            }
        }
    }

    /** Twice the value, in micro-units, by which the prices exceed the matching in this component. */
    long twiceGap(int component) {
        long gap = 0;
        for (int at = components.start(component); at < components.start(component + 1); at++) {
            int vertex = components.members[at];
            gap += (graph.usableCapacity(vertex) - partners[vertex]) * twicePrice[vertex];
        }
        return gap;
    }

    /** Solves the component; false if it was cancelled, or would need a larger gadget than allowed. */
    boolean prove(int component, long mostArcs, Run run) {
        long gap = twiceGap(component);
        if (gap == 0) {
            return true;
        }
        int[] vertices =
                Arrays.copyOfRange(components.members, components.start(component), components.start(component + 1));
        int[] edges = kernel(vertices, gap);
        int[] places = placesAmong(vertices, edges);
        if (PlaceGadget.arcs(graph, edges, places, numberOf) > mostArcs) {
            return false;
        }
        PlaceGadget gadget =
                new PlaceGadget(new PlaceGadget.Start(graph, chosen, twicePrice), edges, vertices, places, numberOf);
        BlossomSearch search = new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate());
        boolean finished = search.run(run);
        gadget.choose(gadget.mate());
        return finished && new OptimalityCheck(gadget.graph(), search.blossoms(), gadget.dual()).holds();
    }

    private int[] kernel(int[] vertices, long gap) {
        IntList kernel = new IntList();
        for (int vertex : vertices) {
            for (int place = graph.rowStart(vertex); place < graph.rowStart(vertex + 1); place++) {
                int edge = graph.edgeAt(place);
                if (graph.from(edge) == vertex && Math.abs(slack(edge)) <= gap) {
                    kernel.add(edge);
                }
            }
        }
        return kernel.toArray();
    }

    private long slack(int edge) {
        return twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
    }

    /** Partners to give that are not bound by an edge outside the kernel; never more than there are edges for. */
    private int[] placesAmong(int[] vertices, int[] edges) {
        int[] places = new int[vertices.length];
        int[] degree = new int[vertices.length];
        for (int number = 0; number < vertices.length; number++) {
            numberOf[vertices[number]] = number;
            places[number] = graph.usableCapacity(vertices[number]) - partners[vertices[number]];
        }
        for (int edge : edges) {
            for (int end : new int[] {graph.from(edge), graph.to(edge)}) {
                degree[numberOf[end]]++;
                places[numberOf[end]] += chosen.get(edge) ? 1 : 0;
            }
        }
        for (int number = 0; number < places.length; number++) {
            places[number] = Math.min(places[number], degree[number]);
        }
        return places;
    }
}
