package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The steps of one solution: prices by auction, made exact along shortest paths; half of that assignment rounded to whole
 * pairs; what the rounding lost won back, and proven, by blossoms.
 */
final class Pipeline {
    private static final int ALWAYS_PROVEN = 2_000;
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
        return solve(auction -> auction.run());
    }

    /** Starts from prices that were right before something small changed. */
    Solution solveFrom(long[] prices) {
        return solve(auction -> auction.runFrom(prices));
    }

    private Solution solve(Consumer<DoubleCoverAuction> selling) {
        DoubleCover cover = new DoubleCover(graph);
        DoubleCoverAuction auction = new DoubleCoverAuction(cover, workers, run);
        selling.accept(auction);
        ShortestPathFinish finish = new ShortestPathFinish(auction);
        if (run.isCancelled() || !finish.finish(run)) {
            return stopped(finish.prices());
        }
        run.progressed(SolvePhase.ROUNDING, 0);
        long[] twicePrice = finish.twicePrices();
        Bits rounded = OddCycleRounding.round(cover, auction.held, twicePrice);
        Bits best = rounded.copy();
        new AlternatingPathRepair(graph, best, twicePrice).winBackValue(run);
        boolean proven = prove(rounded, best, twicePrice);
        if (run.options().objective() != Objective.TOTAL_VALUE && !everybodyIsMatched(best)) {
            new AlternatingPathRepair(graph, best, twicePrice).coverPeople(run);
            proven = false;
        }
        run.progressed(SolvePhase.MEASURING, 0);
        return solution(chosenEdges(best), halved(twicePrice), proven);
    }

    private boolean prove(Bits rounded, Bits best, long[] twicePrice) {
        Components components = new Components(graph);
        KernelProof proof = new KernelProof(graph, components, rounded, best, twicePrice);
        boolean exact = run.options().effort() == Effort.PROVEN;
        boolean proven = true;
        for (int component = 0; component < components.count(); component++) {
            if (proof.twiceGap(component) > 0 && (exact || components.size(component) <= ALWAYS_PROVEN)) {
                run.progressed(SolvePhase.PROVING, (double) component / components.count());
                proven &= proof.prove(component, AROUND_A_GIGABYTE, run);
            } else {
                proven &= proof.twiceGap(component) == 0;
            }
        }
        return proven;
    }

    private boolean everybodyIsMatched(Bits chosen) {
        PartnerLists partners = new PartnerLists(graph, chosen);
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            if (partners.count(vertex) == 0 && graph.usableCapacity(vertex) > 0) {
                return false;
            }
        }
        return true;
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
                Solver.certificate(measures.value(), bound, proven || isValueAll() && bound == measures.value()),
                measures,
                !run.isCancelled());
    }

    private boolean isValueAll() {
        return run.options().objective() == Objective.TOTAL_VALUE;
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
