package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.CandidateGraph;
import app.alongside.matching.engine.candidates.SearchOptions;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.Weights;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The solved instance with something changed: places added or taken, pairs added or settled; then solved again, for true. */
final class WhatIf {
    private static final int ALONE = 2_000;

    private final Solved solved;
    private final Map<Integer, Integer> morePlaces = new HashMap<>();
    private final Map<Long, Long> extra = new HashMap<>();
    private Effort effort;
    private long settledKey = -1;
    private long settledWeight;

    WhatIf(Solved solved) {
        this.solved = solved;
        effort = isProven(solved) ? Effort.PROVEN : Effort.BEST_CERTIFIED;
    }

    /** What is left open of a choice that is not proven is as much as most changes cost, so that a proven one asks for another. */
    private static boolean isProven(Solved solved) {
        return solved.certificate().proven() && solved.graph().vertices() <= SearchOptions.PROVEN_UP_TO;
    }

    WhatIf morePlaces(int person, int more) {
        morePlaces.merge(person, more, Integer::sum);
        return this;
    }

    /** Asks for that much, and otherwise for a proof where the instance itself is proven. */
    WhatIf with(Effort other) {
        effort = other;
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

    /** Gives the person no place. */
    WhatIf leaveOut(int person) {
        return morePlaces(person, -solved.graph().capacity(person));
    }

    /**
     * What came of it.
     *
     * @param value the total in micro-units
     * @param mostPossible what no total exceeds, as far as is known, in micro-units
     * @param weakest the least that a chosen pair is worth, in micro-units
     * @param matched who has a partner, settled ones counted
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
    record Outcome(Objective aim, long value, long mostPossible, long weakest, boolean[] matched) {
        /** Whether it is better at what the policy aims at, so that no best choice is like the other. */
        boolean isBetterThan(Outcome other) {
            return comparator().compare(this, other) > 0;
        }

        private Comparator<Outcome> comparator() {
            Comparator<Outcome> byValue = Comparator.comparingLong(Outcome::value);
            Comparator<Outcome> byPeople = Comparator.comparingInt(Outcome::people);
            return switch (aim) {
                case TOTAL_VALUE -> byValue;
                case MOST_PEOPLE_FIRST -> byPeople.thenComparing(byValue);
                case NO_WEAK_MATCH ->
                    byPeople.thenComparingLong(Outcome::weakest).thenComparing(byValue);
            };
        }

        private int people() {
            return displaced(new boolean[matched.length], matched);
        }

        /** How many had a partner before and have none now. */
        int displaced(Outcome before) {
            return displaced(matched, before.matched);
        }

        private static int displaced(boolean[] after, boolean[] before) {
            return (int) IntStream.range(0, before.length)
                    .filter(person -> before[person] && !after[person])
                    .count();
        }
    }

    /** What came of the instance as it is. */
    static Outcome nothingChanged(Solved solved) {
        WhatIf same = new WhatIf(solved);
        return same.outcome(solved.graph(), solved.solution());
    }

    Outcome solve() {
        Graph graph = graph();
        return outcome(
                graph,
                aim() == Objective.NO_WEAK_MATCH
                        ? Solver.solve(graph, options())
                        : Solver.resolve(graph, solved.solution().prices(), options()));
    }

    private Outcome outcome(Graph graph, Solution solution) {
        boolean[] matched = new boolean[graph.vertices()];
        for (int edge : solution.chosenEdges()) {
            matched[graph.from(edge)] = true;
            matched[graph.to(edge)] = true;
        }
        served().stream().forEach(person -> matched[person] = true);
        return new Outcome(
                aim(),
                solution.measures().value() + settledWeight,
                mostPossible(solution) + settledWeight,
                weakest(solution),
                matched);
    }

    /** Of the pair that was made, too: it would be weaker than all others unnoticed. */
    private long weakest(Solution solution) {
        long chosen = solution.measures().weakestPair();
        boolean alone = solution.chosenEdges().length == 0;
        return settledKey < 0 ? chosen : alone ? settledWeight : Math.min(chosen, settledWeight);
    }

    private static long mostPossible(Solution solution) {
        return Math.round(solution.certificate().mostPossible() * Weights.MICRO);
    }

    private Objective aim() {
        return solved.problem().policy().objective();
    }

    private SolveOptions options() {
        return SolveOptions.defaults()
                .withEffort(effort)
                .withThreads(
                        solved.graph().vertices() <= ALONE
                                ? 1
                                : Runtime.getRuntime().availableProcessors())
                .withSeed(solved.problem().policy().seed())
                .withObjective(aim())
                .withServed(served());
    }

    /** Who has a partner whatever is chosen. */
    private BitSet served() {
        BitSet served = solved.problem().settled().people();
        if (settledKey >= 0) {
            served.set(low(settledKey));
            served.set(high(settledKey));
        }
        return served;
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
                .filter(key -> key != settledKey && candidates.find(low(key), high(key)) < 0)
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
