package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.graph.Solution;

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
    private static final int IGNORED_OF_MANY = 1_000;

    private final Problem problem;
    private final SearchOptions options;
    private final Sieve sieve;
    private final Stopwatch watch;
    private final Rounds rounds;
    private boolean mayProve;
    private Cover cover;

    private CertifiedSearch(Problem problem, SearchOptions options) {
        this.problem = problem;
        this.options = options;
        int people = problem.pool().size();
        sieve = new Sieve(problem, options.workers(RunPhase.SCORING));
        cover = Cover.unknown(people);
        mayProve = people <= options.provenUpTo() && problem.policy().objective() == Objective.TOTAL_VALUE;
        watch = new Stopwatch(options.progress());
        rounds = new Rounds(problem, options, watch);
    }

    /** The best choice of pairs under the problem's policy. */
    public static Solved solve(Problem problem, SearchOptions options) {
        return options.retrieval().underBudget(problem.pool().size())
                ? BudgetedSearch.solve(problem, options, Budget.USUAL)
                : new CertifiedSearch(problem, options).fromNothing();
    }

    /** Roughly what each person's place costs: prices of the first candidates, which nobody checks. */
    static long[] roughPrices(Problem problem, SearchOptions options) {
        CertifiedSearch search = new CertifiedSearch(problem, options);
        Graph graph = new CandidateSearch(search.scanning(RunPhase.SCORING))
                .find()
                .candidates()
                .toGraph();
        return PriceCheck.withoutFreePlaces(
                graph, search.rounds.solve(graph, Effort.BY_PRICES).prices());
    }

    private Solved fromNothing() {
        CandidateSearch.Found found =
                watch.time(RunPhase.SCORING, () -> new CandidateSearch(scanning(RunPhase.SCORING)).find());
        cover = found.cover();
        return from(found.candidates());
    }

    /**
     * As {@link #solve}, but starting from the candidates of another solution for the same people instead of searching anew; worth
     * it when the policies are not too different. Falls back on a search when the check does not come to an end.
     */
    public static Solved solveLike(Solved other, Problem problem, SearchOptions options) {
        boolean underBudget = options.retrieval().underBudget(problem.pool().size());
        if (underBudget || CandidateSearch.wantsEveryPair(problem)) {
            return solve(problem, options);
        }
        CertifiedSearch search = new CertifiedSearch(problem, options);
        CandidateGraph candidates = search.watch.time(
                RunPhase.SCORING, () -> other.candidates().under(problem, options.workers(RunPhase.SCORING)));
        Solved solved = search.from(candidates);
        return solved.certificate().gap() <= NEAR || options.cancellation().requested()
                ? solved
                : solve(problem, options);
    }

    private Solved from(CandidateGraph found) {
        CandidateGraph candidates = found;
        boolean proving = false;
        for (int round = 1; ; round++) {
            Graph graph = candidates.toGraph();
            Effort effort = proving ? Effort.PROVEN : mayProve ? Effort.BY_PRICES : Effort.BEST_CERTIFIED;
            Solution solution = rounds.solve(graph, effort);
            mayProve &= !proving || solution.certificate().proven();
            CandidateGraph seen = candidates;
            Check check = watch.time(RunPhase.CHECKING, () -> check(seen, graph, solution));
            if (isEnough(check)
                    || round == MOST_ROUNDS
                    || options.cancellation().requested()) {
                return result(candidates, graph, check);
            }
            proving = mayProve && check.byPrices.isNear(solution.measures().value());
            candidates = candidates.with(check.missing(), options.workers(RunPhase.CHECKING));
        }
    }

    private Check check(CandidateGraph candidates, Graph graph, Solution solution) {
        Scanning scanning = scanning(RunPhase.CHECKING);
        PriceCheck byPrices = byPrices(candidates, graph, solution, scanning);
        boolean provenByPrices =
                byPrices.isExact() && byPrices.onAll() == solution.measures().value();
        if (provenByPrices || !mayProve || !solution.certificate().proven()) {
            return new Check(solution, byPrices, Findings.NONE, provenByPrices);
        }
        Findings byProof = new ProofCheck(candidates, graph, cover, scanning)
                .of(solution.proof(), byPrices.findings().pairs());
        return new Check(solution, byPrices, byProof, byProof.complete());
    }

    /** Looking at all pairs takes most of the time in a large pool, so that once is enough where that tells enough. */
    private PriceCheck byPrices(CandidateGraph candidates, Graph graph, Solution solution, Scanning scanning) {
        boolean many = graph.vertices() > MANY;
        if (many) {
            PriceCheck known = PriceCheck.known(graph, solution.prices(), cover);
            if (isLittle(known, solution)) {
                return known;
            }
        }
        PriceCheck check =
                PriceCheck.of(candidates, graph, solution.prices(), cover, many ? IGNORED_OF_MANY : 0, scanning);
        cover = check.cover();
        return check;
    }

    private Scanning scanning(RunPhase phase) {
        return new Scanning(problem, sieve, options.workers(phase));
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

    private Solved result(CandidateGraph candidates, Graph graph, Check check) {
        boolean cancelled = options.cancellation().requested();
        Solution solution = rounds.handedOut(graph, check.solution);
        long value = solution.measures().value();
        long upper = Math.max(value, cancelled ? rounds.crudeBound(graph) : check.byPrices.upperBound());
        boolean exact = (check.proven || check.byPrices.isExact()) && !cancelled;
        boolean byTotal = problem.policy().objective() == Objective.TOTAL_VALUE;
        boolean proven = exact && (upper == value || (byTotal && check.proven()));
        double lost = exact ? 0 : Rounds.units(Math.max(0, upper - check.byPrices.onCandidates()));
        return new Solved(
                problem,
                candidates,
                graph,
                solution,
                check.byPrices.prices(),
                new Certificate(Rounds.units(value), Rounds.units(upper), proven),
                new Retrieval(problem.policy().shortlist(), candidates.size(), exact, lost, rounds.count(), null),
                watch.seconds());
    }
}
