package app.alongside.matching.engine.graph;

import org.jspecify.annotations.Nullable;

/**
 * Finds a provably best matching of a connected graph, given prices that leave a gap. Only edges whose slack is within some
 * reach can matter where prices change little; that kernel is solved exactly by {@link BlossomSearch}, and what its duals
 * prove is checked on all edges. Where the reach was too short, the check fails and a longer one is tried, in the end all
 * edges: so nothing is claimed that {@link Proof#twiceBound} does not show.
 */
final class KernelProof {
    private static final int FURTHER = 4;

    private final Graph graph;
    private final Bits rounded;
    private final long[] twicePrice;
    private final int mostArcs;

    /**
     * Starts from a matching.
     *
     * @param rounded uses only tight edges, as rounding leaves it
     * @param mostArcs how large the search may become
     */
    KernelProof(Graph graph, Bits rounded, long[] twicePrice, int mostArcs) {
        this.graph = graph;
        this.rounded = rounded;
        this.twicePrice = twicePrice;
        this.mostArcs = mostArcs;
    }

    /** A best matching with what proves it. */
    record Proven(Bits chosen, Proof proof) {}

    /** Tries ever larger kernels; null if cancelled, or if the search would become too large. */
    @Nullable Proven prove(long twiceGap, Run run) {
        long all = largestSlack();
        for (long reach = Math.max(1, twiceGap); ; reach = Math.min(all, reach * FURTHER)) {
            PlaceGadget gadget = PlaceGadget.within(reach, new PlaceGadget.Start(graph, rounded, twicePrice));
            if (gadget.arcs() > mostArcs) {
                return null;
            }
            BlossomSearch search = new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate());
            if (!search.run(run)) {
                return null;
            }
            Bits chosen = rounded.copy();
            gadget.choose(chosen);
            Proof proof = new GadgetDuals(gadget, search.blossoms(), chosen).proof();
            if (proof.twiceBound(graph) == 2 * value(chosen)) {
                return new Proven(chosen, proof);
            }
            if (reach >= all) {
                return null;
            }
        }
    }

    private long largestSlack() {
        long largest = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            largest = Math.max(largest, Math.abs(slack(edge)));
        }
        return largest;
    }

    private long slack(int edge) {
        return twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
    }

    private long value(Bits chosen) {
        long value = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            value += chosen.get(edge) ? graph.weight(edge) : 0;
        }
        return value;
    }
}
