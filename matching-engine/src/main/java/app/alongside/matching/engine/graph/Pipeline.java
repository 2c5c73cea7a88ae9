package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The steps of one solution: prices by auction, made exact along shortest paths; half of that assignment rounded to whole
 * pairs; what the rounding lost won back, and proven, by blossoms.
 */
final class Pipeline {
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
        DoubleCover cover = new DoubleCover(graph, workers);
        DoubleCoverAuction auction = new DoubleCoverAuction(cover, workers, run);
        selling.accept(auction);
        ShortestPathFinish finish = new ShortestPathFinish(auction, workers);
        if (!finish.finish(run)) {
            return stopped(auction.heldFromBothEnds(), finish.twicePrices());
        }
        run.progressed(SolvePhase.ROUNDING, 0);
        long[] twicePrice = finish.twicePrices();
        Bits rounded = OddCycleRounding.round(cover, auction.held, twicePrice);
        Bits best = rounded.copy();
        new AlternatingPathRepair(graph, best, twicePrice).winBackValue(run);
        ComponentProofs proofs = new ComponentProofs(graph, best, twicePrice);
        boolean proven = proofs.prove(rounded, run);
        if (run.options().objective() != Objective.TOTAL_VALUE && !everybodyIsMatched(best)) {
            best = coveringMost(best, twicePrice);
            proven = false;
        } else {
            new AlternatingPathRepair(graph, best, twicePrice).coverPeopleForNothing(run);
            best = proven ? coveringMostForNothing(best) : best;
        }
        run.progressed(SolvePhase.MEASURING, 0);
        return solution(chosenEdges(best), new Prices(halved(twicePrice), proofs.proof()), proven);
    }

    private Bits coveringMost(Bits chosen, long[] twicePrice) {
        return MostPeople.beforeValue(graph, run.options()).orElseGet(() -> {
            new AlternatingPathRepair(graph, chosen, twicePrice).coverPeople(run);
            return chosen;
        });
    }

    /** A choice that is worth as much and gives more people a partner, where one is known. */
    private Bits coveringMostForNothing(Bits chosen) {
        int alone = alone(chosen);
        return alone == 0
                ? chosen
                : MostPeople.afterValue(graph, run.options())
                        .filter(other -> alone(other) < alone)
                        .orElse(chosen);
    }

    private boolean everybodyIsMatched(Bits chosen) {
        return alone(chosen) == 0;
    }

    /** How many have no partner who could have one. */
    private int alone(Bits chosen) {
        PartnerLists partners = new PartnerLists(graph, chosen);
        BitSet served = run.options().served();
        int alone = 0;
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            boolean lacks = partners.count(vertex) == 0 && !served.get(vertex);
            alone += lacks && graph.usableCapacity(vertex) > 0 ? 1 : 0;
        }
        return alone;
    }

    private Solution stopped(Bits firm, long[] twicePrice) {
        return solution(
                Greedy.chooseFrom(graph, firm),
                new Prices(halved(twicePrice), new Proof(twicePrice, List.of())),
                false);
    }

    /** Prices that hold by themselves, and the sharper proof with odd sets. */
    private record Prices(long[] alone, Proof proof) {}

    private Solution solution(int[] chosen, Prices prices, boolean proven) {
        Measures measures = Measures.of(graph, chosen);
        Proof proof = prices.proof.sparing(graph);
        long bound = proof.twiceBound(graph) + 1 >> 1;
        boolean best = proven || isValueAll() && bound == measures.value();
        return new Solution(
                chosen,
                prices.alone,
                Solver.certificate(measures.value(), bound, best),
                measures,
                !run.isCancelled(),
                proof);
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
