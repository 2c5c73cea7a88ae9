package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem so that the certificate holds for all allowed pairs: candidates, solution, check by prices, and again with the
 * pairs the check found, until it finds none.
 *
 * <p>Where the solver proves a value {@code V} the best on the candidates although the prices only prove a bound {@code B} above it
 * (odd circles), the check looks a little below the prices: a matching with a pair of weight
 * {@code w < y(u) + y(v) - (B - V)} is worth less than {@code V}, so once no other pair is left out, {@code V} is the best over all
 * pairs. Where
 * the solver proves no optimum anyway, as in large pools, it is enough that what was left out is worth {@value #LITTLE} of the value.
 */
public final class CertifiedSearch {
    private static final int MOST_ROUNDS = 20;
    private static final int PROVEN_UP_TO = 10_000;
    private static final int SMALL = 2_000;
    private static final double LITTLE = 1e-5;
    private static final double FAR = 1e-3;
    private static final int LOOKS = 400_000_000;

    private final Problem problem;
    private final SearchOptions options;
    private final PriceScan.Limits limits;
    private final Stopwatch watch;

    private CertifiedSearch(Problem problem, SearchOptions options, int allPairsUpTo) {
        this.problem = problem;
        this.options = options;
        int people = problem.pool().size();
        Bounds bounds = new Bounds(problem);
        Sieve sieve = new Sieve(problem, bounds);
        limits = new PriceScan.Limits(bounds, sieve, people <= allPairsUpTo, LOOKS / Math.max(1, people));
        this.watch = new Stopwatch(options.progress());
    }

    /** The best choice of pairs under the problem's policy. */
    public static Solved solve(Problem problem, SearchOptions options) {
        return solve(problem, options, CandidateSearch.ALL_PAIRS);
    }

    static Solved solve(Problem problem, SearchOptions options, int allPairsUpTo) {
        CertifiedSearch search = new CertifiedSearch(problem, options, allPairsUpTo);
        CandidateGraph candidates = search.watch.time(
                RunPhase.SCORING,
                () -> new CandidateSearch(problem, search.limits, options.workers(RunPhase.SCORING)).find());
        return search.from(candidates);
    }

    /**
     * As {@link #solve}, but starting from the candidates of another solution for the same people instead of searching anew; worth
     * it when the policies are not too different. Falls back on a search when the check does not come to an end.
     */
    public static Solved solveLike(Solved other, Problem problem, SearchOptions options) {
        if (CandidateSearch.wantsEveryPair(problem)) {
            return solve(problem, options);
        }
        CertifiedSearch search = new CertifiedSearch(problem, options, CandidateSearch.ALL_PAIRS);
        CandidateGraph candidates = search.watch.time(
                RunPhase.SCORING, () -> other.candidates().under(problem, options.workers(RunPhase.SCORING)));
        Solved solved = search.from(candidates);
        return solved.certificate().gap() <= FAR || options.cancellation().requested()
                ? solved
                : solve(problem, options);
    }

    private Solved from(CandidateGraph found) {
        CandidateGraph candidates = found;
        long[] prices = null;
        for (int round = 1; ; round++) {
            Graph graph = candidates.toGraph();
            long[] before = prices;
            Solution solution = watch.time(RunPhase.SOLVING, () -> solve(graph, before));
            prices = solution.prices();
            CandidateGraph seen = candidates;
            Check check = watch.time(RunPhase.CHECKING, () -> check(seen, graph, solution));
            if (check.isEnough()
                    || round == MOST_ROUNDS
                    || options.cancellation().requested()) {
                return result(candidates, graph, check, round);
            }
            candidates = candidates.with(check.findings.pairs(), options.workers(RunPhase.CHECKING));
        }
    }

    private Solution solve(Graph graph, long @Nullable [] prices) {
        SolveOptions solving = options.solving(problem.policy(), graph.vertices());
        return prices == null ? Solver.solve(graph, solving) : Solver.resolve(graph, prices, solving);
    }

    private Check check(CandidateGraph candidates, Graph graph, Solution solution) {
        long[] prices = solution.prices().clone();
        for (int person = 0; person < prices.length; person++) {
            if (graph.degree(person) < graph.capacity(person)) {
                prices[person] = 0;
            }
        }
        long gap = bound(graph, prices) - solution.measures().value();
        boolean proving = solution.certificate().proven() && graph.vertices() <= PROVEN_UP_TO;
        PriceScan scan = new PriceScan(candidates, problem, limits, prices, proving ? gap : 0);
        PriceScan.Findings findings = scan.run(options.workers(RunPhase.CHECKING));
        boolean proven = solution.certificate().proven() && (proving || gap == 0);
        return new Check(solution, findings, proven, bound(graph, prices), bound(graph, findings.prices()));
    }

    /** As the solver's own bound, but with every place counted, since pairs may be added. */
    private static long bound(Graph graph, long[] prices) {
        long bound = 0;
        for (int person = 0; person < prices.length; person++) {
            bound += Math.multiplyExact((long) Math.min(graph.capacity(person), graph.vertices()), prices[person]);
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            bound += Math.max(0, graph.weight(edge) - prices[graph.from(edge)] - prices[graph.to(edge)]);
        }
        return bound;
    }

    /**
     * What the check by prices says.
     *
     * @param proven whether the solution is proven the best on the candidates, and pairs that could change that were looked for
     * @param onCandidates the bound by the solver's prices, in micro-units
     * @param byPrices the bound by the prices that the check was made with, some of which may be raised
     */
    private record Check(
            Solution solution, PriceScan.Findings findings, boolean proven, long onCandidates, long byPrices) {
        long upperBound() {
            return byPrices + findings.excess();
        }

        boolean isExact() {
            return !findings.raised() && findings.complete();
        }

        long couldHaveLost() {
            return Math.max(0, upperBound() - onCandidates);
        }

        boolean isEnough() {
            boolean nothingToProve = !proven && solution.prices().length > SMALL;
            long little = (long) (LITTLE * solution.measures().value());
            return findings.complete() || (nothingToProve && couldHaveLost() <= little);
        }
    }

    private Solved result(CandidateGraph candidates, Graph graph, Check check, int rounds) {
        boolean cancelled = options.cancellation().requested();
        Objective objective = problem.policy().objective();
        Solution solution = objective == Objective.TOTAL_VALUE || cancelled
                ? check.solution
                : watch.time(
                        RunPhase.SOLVING,
                        () -> Solver.solve(
                                graph,
                                options.solving(problem.policy(), graph.vertices())
                                        .withObjective(objective)));
        long value = solution.measures().value();
        long upper = Math.max(value, cancelled ? crudeBound(graph) : check.upperBound());
        boolean exact = check.isExact() && !cancelled;
        boolean proven = exact && (upper == value || (objective == Objective.TOTAL_VALUE && check.proven()));
        return new Solved(
                problem,
                candidates,
                graph,
                solution,
                check.findings.prices(),
                new Certificate(units(value), units(upper), proven),
                new Retrieval(
                        problem.policy().shortlist(),
                        candidates.size(),
                        exact,
                        exact ? 0 : units(Math.max(0, upper - check.onCandidates)),
                        rounds),
                watch.seconds());
    }

    /** Every place taken by the best pair there could be: all that is known of pairs nobody looked at. */
    private long crudeBound(Graph graph) {
        long bound = (long) problem.running().size() * Weights.MICRO;
        for (int person = 0; person < graph.vertices(); person++) {
            long places = Math.min(graph.capacity(person), graph.vertices());
            bound += places * (Weights.MICRO / 2 + problem.patience(person));
        }
        return bound;
    }

    private static double units(long micro) {
        return micro / (double) Weights.MICRO;
    }
}
