package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Effort;
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
 * <p>Up to as many people as the options say, the last rounds prove the value the best on the candidates, by prices and odd sets, and
 * the check asks of every other pair whether it is worth more than it would pay in that proof. When none is, the value is the best
 * over all pairs. In larger pools it is enough that what was left out is worth a hundred-thousandth of the value, above 20,000
 * people a ten-thousandth.
 */
public final class CertifiedSearch {
    private static final int MOST_ROUNDS = 20;
    private static final double NEAR = 1e-3;
    private static final double LITTLE = 1e-5;
    private static final double LITTLE_OF_MANY = 1e-4;
    private static final int MANY = 20_000;
    private static final int LOOKS = 400_000_000;

    private final Problem problem;
    private final SearchOptions options;
    private final PriceScan.Limits limits;
    private final Stopwatch watch;
    private boolean mayProve;
    private @Nullable PriceCheck last;

    private CertifiedSearch(Problem problem, SearchOptions options, int allPairsUpTo) {
        this.problem = problem;
        this.options = options;
        int people = problem.pool().size();
        Bounds bounds = new Bounds(problem);
        Sieve sieve = new Sieve(problem, bounds);
        boolean allPairs = people <= allPairsUpTo;
        BoundTable table = allPairs && people <= BoundTable.MOST_PEOPLE ? new BoundTable(people) : null;
        limits = new PriceScan.Limits(bounds, sieve, table, allPairs, LOOKS / Math.max(1, people));
        mayProve = people <= options.provenUpTo() && problem.policy().objective() == Objective.TOTAL_VALUE;
        this.watch = new Stopwatch(options.progress());
    }

    /** The best choice of pairs under the problem's policy. */
    public static Solved solve(Problem problem, SearchOptions options) {
        return solve(problem, options, CandidateSearch.ALL_PAIRS);
    }

    static Solved solve(Problem problem, SearchOptions options, int allPairsUpTo) {
        CertifiedSearch search = new CertifiedSearch(problem, options, allPairsUpTo);
        CandidateGraph candidates = search.watch.time(
                RunPhase.SCORING, () -> new CandidateSearch(search.scanning(RunPhase.SCORING)).find());
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
        return solved.certificate().gap() <= NEAR || options.cancellation().requested()
                ? solved
                : solve(problem, options);
    }

    private Solved from(CandidateGraph found) {
        CandidateGraph candidates = found;
        long[] prices = null;
        boolean proving = false;
        for (int round = 1; ; round++) {
            Graph graph = candidates.toGraph();
            long[] before = prices;
            Effort effort = proving ? Effort.PROVEN : mayProve ? Effort.BY_PRICES : Effort.BEST_CERTIFIED;
            Solution solution = watch.time(RunPhase.SOLVING, () -> solve(graph, before, effort));
            prices = solution.prices();
            mayProve &= !proving || solution.certificate().proven();
            CandidateGraph seen = candidates;
            Check check = watch.time(RunPhase.CHECKING, () -> check(seen, graph, solution));
            if (isEnough(check)
                    || round == MOST_ROUNDS
                    || options.cancellation().requested()) {
                return result(candidates, graph, check, round);
            }
            proving = mayProve && check.byPrices.isNear(solution.measures().value());
            candidates = candidates.with(check.missing(), options.workers(RunPhase.CHECKING));
        }
    }

    private Solution solve(Graph graph, long @Nullable [] prices, Effort effort) {
        SolveOptions solving =
                options.solving(problem.policy(), graph.vertices()).withEffort(effort);
        return prices == null ? Solver.solve(graph, solving) : Solver.resolve(graph, prices, solving);
    }

    private Check check(CandidateGraph candidates, Graph graph, Solution solution) {
        Scanning scanning = scanning(RunPhase.CHECKING);
        PriceCheck byPrices = byPrices(candidates, graph, solution, scanning);
        boolean provenByPrices =
                byPrices.isExact() && byPrices.onAll() == solution.measures().value();
        if (provenByPrices || !mayProve || !solution.certificate().proven()) {
            return new Check(solution, byPrices, Findings.NONE, provenByPrices);
        }
        Findings byProof = new ProofCheck(candidates, graph, scanning).of(solution.proof());
        return new Check(solution, byPrices, byProof, byProof.complete());
    }

    /** Looking at all pairs takes most of the time in a large pool, so that once is enough where that tells enough. */
    private PriceCheck byPrices(CandidateGraph candidates, Graph graph, Solution solution, Scanning scanning) {
        if (last != null && graph.vertices() > MANY) {
            PriceCheck known = last.again(graph, solution.prices());
            if (isLittle(known, solution)) {
                return known;
            }
        }
        last = PriceCheck.of(candidates, graph, solution.prices(), scanning);
        return last;
    }

    private Scanning scanning(RunPhase phase) {
        return new Scanning(problem, limits, options.workers(phase));
    }

    /**
     * What the check of a solution says.
     *
     * @param byProof what a proof by odd sets left to be found, nothing where there is no such proof
     * @param proven whether the solution is the best over all allowed pairs
     */
    private record Check(Solution solution, PriceCheck byPrices, Findings byProof, boolean proven) {
        long[] missing() {
            return byPrices.findings().and(byProof.pairs()).pairs();
        }
    }

    private boolean isLittle(PriceCheck check, Solution solution) {
        return check.isLittle(solution.measures().value(), problem.pool().size() > MANY ? LITTLE_OF_MANY : LITTLE);
    }

    private boolean isEnough(Check check) {
        boolean priced = check.byPrices.findings().complete() || isLittle(check.byPrices, check.solution);
        return priced && (check.proven || !mayProve);
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
        long upper = Math.max(value, cancelled ? crudeBound(graph) : check.byPrices.upperBound());
        boolean exact = (check.proven || check.byPrices.isExact()) && !cancelled;
        boolean proven = exact && (upper == value || (objective == Objective.TOTAL_VALUE && check.proven()));
        return new Solved(
                problem,
                candidates,
                graph,
                solution,
                check.byPrices.prices(),
                new Certificate(units(value), units(upper), proven),
                new Retrieval(
                        problem.policy().shortlist(),
                        candidates.size(),
                        exact,
                        exact ? 0 : units(Math.max(0, upper - check.byPrices.onCandidates())),
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
