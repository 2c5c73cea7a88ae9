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
    private final Bits rounded;
    private final Bits best;
    private final long[] twicePrice;
    private final int[] partners;
    private final int[] numberOf;
    private final long[] gap;

    /**
     * Starts from two matchings.
     *
     * @param rounded one that uses only tight edges, as rounding leaves it; the search starts from it, and changes it
     * @param best the best one so far, which will be replaced where a better one is found
     */
    KernelProof(Graph graph, Components components, Bits rounded, Bits best, long[] twicePrice) {
        this.graph = graph;
        this.components = components;
        this.rounded = rounded;
        this.best = best;
        this.twicePrice = twicePrice;
        this.partners = partners(rounded);
        this.numberOf = new int[graph.vertices()];
        this.gap = gaps();
    }

    private int[] partners(Bits chosen) {
        int[] counts = new int[graph.vertices()];
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (chosen.get(edge)) {
                counts[graph.from(edge)]++;
                counts[graph.to(edge)]++;
            }
        }
        return counts;
    }

    /** By how much the prices exceed the best matching: places left free, loose edges taken, worthwhile ones not taken. */
    private long[] gaps() {
        long[] gaps = new long[components.count()];
        int[] taken = partners(best);
        for (int vertex = 0; vertex < taken.length; vertex++) {
            gaps[components.of[vertex]] += (graph.usableCapacity(vertex) - taken[vertex]) * twicePrice[vertex];
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            gaps[components.of[graph.from(edge)]] += Math.max(0, best.get(edge) ? slack(edge) : -slack(edge));
        }
        return gaps;
    }

    /** Twice the value, in micro-units, by which the prices exceed the best matching of this component. */
    long twiceGap(int component) {
        return gap[component];
    }

    /** Solves the component; false if it was cancelled, or would need a larger gadget than allowed. */
    boolean prove(int component, long mostArcs, Run run) {
        if (gap[component] == 0) {
            return true;
        }
        int[] vertices =
                Arrays.copyOfRange(components.members, components.start(component), components.start(component + 1));
        int[] edges = kernel(vertices, gap[component]);
        int[] places = placesAmong(vertices, edges);
        if (PlaceGadget.arcs(graph, edges, places, numberOf) > mostArcs) {
            return false;
        }
        PlaceGadget gadget =
                new PlaceGadget(new PlaceGadget.Start(graph, rounded, twicePrice), edges, vertices, places, numberOf);
        BlossomSearch search = new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate());
        if (!search.run(run) || !new OptimalityCheck(gadget.graph(), search.blossoms(), gadget.dual()).holds()) {
            return false;
        }
        gadget.choose(gadget.mate(), best);
        return true;
    }

    private int[] kernel(int[] vertices, long most) {
        IntList kernel = new IntList();
        for (int vertex : vertices) {
            for (int place = graph.rowStart(vertex); place < graph.rowStart(vertex + 1); place++) {
                int edge = graph.edgeAt(place);
                if (graph.from(edge) == vertex && Math.abs(slack(edge)) <= most) {
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
                places[numberOf[end]] += rounded.get(edge) ? 1 : 0;
            }
        }
        for (int number = 0; number < places.length; number++) {
            places[number] = Math.min(places[number], degree[number]);
        }
        return places;
    }
}
