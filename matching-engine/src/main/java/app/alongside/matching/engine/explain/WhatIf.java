package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.CandidateGraph;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import java.util.HashMap;
import java.util.Map;

/** The solved instance with something changed: places added or taken, pairs added or settled; then solved again, for true. */
final class WhatIf {
    private static final int ALONE = 2_000;

    private final Solved solved;
    private final Map<Integer, Integer> morePlaces = new HashMap<>();
    private final Map<Long, Long> extra = new HashMap<>();
    private long settledKey = -1;
    private long settledWeight;

    WhatIf(Solved solved) {
        this.solved = solved;
    }

    WhatIf morePlaces(int person, int more) {
        morePlaces.merge(person, more, Integer::sum);
        return this;
    }

    /** Allows a pair that no rule of the instance allows. */
    WhatIf allow(int a, int b, long weight) {
        extra.put(key(a, b), weight);
        return this;
    }

    /** Makes the two partners, whatever that costs the others. */
    WhatIf settle(int a, int b) {
        settledKey = key(a, b);
        settledWeight = solved.problem()
                .weight(
                        low(settledKey),
                        high(settledKey),
                        solved.problem().scorer().views(low(settledKey), high(settledKey)));
        return morePlaces(a, -1).morePlaces(b, -1);
    }

    /** What came of it: the total in micro-units, and who has a partner. */
    record Outcome(long value, boolean[] matched) {}

    Outcome solve() {
        Graph graph = graph();
        var solution = Solver.resolve(graph, solved.solution().prices(), options());
        boolean[] matched = new boolean[graph.vertices()];
        for (int edge : solution.chosenEdges()) {
            matched[graph.from(edge)] = true;
            matched[graph.to(edge)] = true;
        }
        if (settledKey >= 0) {
            matched[low(settledKey)] = true;
            matched[high(settledKey)] = true;
        }
        return new Outcome(solution.measures().value() + settledWeight, matched);
    }

    private SolveOptions options() {
        return SolveOptions.defaults()
                .withThreads(
                        solved.graph().vertices() <= ALONE
                                ? 1
                                : Runtime.getRuntime().availableProcessors())
                .withSeed(solved.problem().policy().seed())
                .withObjective(solved.problem().policy().objective());
    }

    private Graph graph() {
        CandidateGraph candidates = solved.candidates();
        Graph.Builder graph = Graph.builder(solved.graph().vertices()).expecting(candidates.size() + extra.size());
        for (int person = 0; person < solved.graph().vertices(); person++) {
            graph.capacity(person, Math.max(0, solved.graph().capacity(person) + morePlaces.getOrDefault(person, 0)));
        }
        for (int pair = 0; pair < candidates.size(); pair++) {
            if (key(candidates.first(pair), candidates.second(pair)) != settledKey) {
                graph.edge(
                        candidates.first(pair),
                        candidates.second(pair),
                        solved.graph().weight(pair));
            }
        }
        extra.keySet().stream()
                .filter(key -> candidates.find(low(key), high(key)) < 0)
                .sorted()
                .forEach(key -> graph.edge(low(key), high(key), extra.getOrDefault(key, 0L)));
        return graph.build();
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int low(long key) {
        return (int) (key >>> 32);
    }

    private static int high(long key) {
        return (int) key;
    }
}
