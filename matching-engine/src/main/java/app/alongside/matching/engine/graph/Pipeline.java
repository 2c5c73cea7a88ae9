package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * The steps of one solution: prices by auction, made exact along shortest paths; half of that assignment rounded to whole
 * pairs; what the rounding lost won back, and proven, by blossoms.
 */
final class Pipeline {
    private static final int AROUND_A_GIGABYTE = 60_000_000;

    private final Graph graph;
    private final Run run;
    private final Workers workers;

    Pipeline(Graph graph, Run run, Workers workers) {
        this.graph = graph;
        this.run = run;
        this.workers = workers;
    }

    Solution solve() {
        DoubleCover cover = new DoubleCover(graph);
        DoubleCoverAuction auction = new DoubleCoverAuction(cover, workers, run);
        auction.run();
        ShortestPathFinish finish = new ShortestPathFinish(auction);
        if (run.isCancelled() || !finish.finish(run)) {
            return stopped(finish.prices());
        }
        run.progressed(SolvePhase.ROUNDING, 0);
        long[] twicePrice = finish.twicePrices();
        Bits chosen = OddCycleRounding.round(cover, auction.held, twicePrice);
        boolean proven = prove(chosen, twicePrice);
        run.progressed(SolvePhase.MEASURING, 0);
        return solution(chosenEdges(chosen), halved(twicePrice), proven);
    }

    private boolean prove(Bits chosen, long[] twicePrice) {
        Components components = new Components(graph);
        KernelProof proof = new KernelProof(graph, components, chosen, twicePrice);
        boolean proven = true;
        for (int component = 0; component < components.count(); component++) {
            if (proof.twiceGap(component) > 0) {
                run.progressed(SolvePhase.PROVING, (double) component / components.count());
                proven &= proof.prove(component, AROUND_A_GIGABYTE, run);
            }
        }
        return proven;
    }

    private Solution stopped(long[] prices) {
        return solution(Greedy.choose(graph), prices, false);
    }

    private Solution solution(int[] chosen, long[] prices, boolean proven) {
        Measures measures = Measures.of(graph, chosen);
        long bound = Certificates.bound(graph, prices);
        return new Solution(
                chosen,
                prices,
                Solver.certificate(measures.value(), bound, proven || bound == measures.value()),
                measures,
                !run.isCancelled());
    }

    private static long[] halved(long[] twice) {
        return Arrays.stream(twice).map(each -> each + 1 >> 1).toArray();
    }

    private int[] chosenEdges(Bits chosen) {
        IntList edges = new IntList();
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (chosen.get(edge)) {
                edges.add(edge);
            }
        }
        return edges.toArray();
    }
}
