package app.alongside.matching.engine.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a matching provably the best, component by component: those of up to {@value #ALWAYS_PROVEN} vertices always, larger
 * ones when asked. Where prices alone leave no gap there is nothing to do.
 */
final class ComponentProofs {
    private static final int ALWAYS_PROVEN = 2_000;
    private static final int AROUND_A_GIGABYTE = 60_000_000;

    private final Graph graph;
    private final Components components;
    private final Bits best;
    private final long[] twicePrice;
    private final long[] twiceGap;
    private final long[] provenPrice;
    private final List<OddSet> oddSets = new ArrayList<>();

    /**
     * Begins with prices.
     *
     * @param best the best matching so far, which will be replaced where a better one is found
     */
    ComponentProofs(Graph graph, Bits best, long[] twicePrice) {
        this.graph = graph;
        this.components = new Components(graph);
        this.best = best;
        this.twicePrice = twicePrice;
        this.provenPrice = twicePrice.clone();
        this.twiceGap = gaps();
    }

    /** By how much the prices exceed the best matching: places left free, loose edges taken, worthwhile ones not taken. */
    private long[] gaps() {
        long[] gaps = new long[components.count()];
        int[] free = new int[graph.vertices()];
        for (int vertex = 0; vertex < free.length; vertex++) {
            free[vertex] = graph.usableCapacity(vertex);
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            long slack = twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
            if (best.get(edge)) {
                free[graph.from(edge)]--;
                free[graph.to(edge)]--;
            }
            gaps[components.of[graph.from(edge)]] += Math.max(0, best.get(edge) ? slack : -slack);
        }
        for (int vertex = 0; vertex < free.length; vertex++) {
            gaps[components.of[vertex]] += free[vertex] * twicePrice[vertex];
        }
        return gaps;
    }

    /** Whether all is proven in the end. The search starts from a matching that uses only tight edges. */
    boolean prove(Bits rounded, Run run) {
        int largest = largestProven(run.options().effort());
        boolean proven = true;
        for (int component = 0; component < components.count(); component++) {
            if (twiceGap[component] > 0) {
                run.progressed(SolvePhase.PROVING, (double) component / components.count());
                proven &= components.size(component) <= largest && prove(component, rounded, run);
            }
        }
        return proven;
    }

    private static int largestProven(Effort effort) {
        return switch (effort) {
            case BY_PRICES -> 0;
            case BEST_CERTIFIED -> ALWAYS_PROVEN;
            case PROVEN -> Integer.MAX_VALUE;
        };
    }

    private boolean prove(int component, Bits rounded, Run run) {
        ComponentGraph part = ComponentGraph.of(graph, components, component);
        KernelProof kernel =
                new KernelProof(part.graph(), part.flags(rounded), part.values(twicePrice), AROUND_A_GIGABYTE);
        KernelProof.Proven proven = kernel.prove(twiceGap[component], run);
        if (proven == null) {
            return false;
        }
        for (int edge = 0; edge < part.edges().length; edge++) {
            if (proven.chosen().get(edge)) {
                best.set(part.edges()[edge]);
            } else {
                best.clear(part.edges()[edge]);
            }
        }
        for (int vertex = 0; vertex < part.vertices().length; vertex++) {
            provenPrice[part.vertices()[vertex]] = proven.proof().twicePrices()[vertex];
        }
        int before = oddSets.size();
        proven.proof().oddSets().forEach(set -> oddSets.add(part.inWhole(set, before)));
        return true;
    }

    /** The prices and odd sets of what is proven, and the prices known before elsewhere. */
    Proof proof() {
        return new Proof(provenPrice, oddSets);
    }
}
