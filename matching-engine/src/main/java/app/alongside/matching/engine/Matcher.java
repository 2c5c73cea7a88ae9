package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.CertifiedSearch;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.RunPhase;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.candidates.Stopwatch;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Matches a pool by a policy: the engine's front door. Deterministic: the same people, policy and settled pairs give the same
 * result on any number of threads.
 */
public final class Matcher {
    private Matcher() {}

    /** Finds the pairs, with the proof of how good they are. */
    public static MatchResult match(Pool pool, MatchPolicy policy, RunOptions options) {
        Problem problem = new Problem(pool, policy, options.commitments());
        return result(CertifiedSearch.solve(problem, options.searching()), options);
    }

    /**
     * Tries several policies on one pool, for comparison before anything is published. The candidates of each are the start for
     * the next, so most of the search is done once; each result is certified as if it had been run alone.
     */
    public static List<MatchResult> compare(Pool pool, List<MatchPolicy> policies, RunOptions options) {
        List<MatchResult> results = new ArrayList<>();
        for (MatchPolicy policy : policies) {
            Problem problem = new Problem(pool, policy, options.commitments());
            Solved solved = results.isEmpty()
                    ? CertifiedSearch.solve(problem, options.searching())
                    : CertifiedSearch.solveLike(results.getLast().solved(), problem, options.searching());
            results.add(result(solved, options));
        }
        return List.copyOf(results);
    }

    /**
     * Matches again under the same policy after a small change: what is settled, or what the same people say. Starts from the
     * candidates of {@code before}, and is certified as if it had been run alone.
     */
    public static MatchResult again(MatchResult before, Pool pool, RunOptions options) {
        Problem old = before.solved().problem();
        if (!pool.hasThePeopleOf(old.pool())) {
            throw new IllegalArgumentException("These are other people, or in another order. Maybe use match(…).");
        }
        Problem problem = new Problem(pool, old.policy(), options.commitments());
        return result(CertifiedSearch.solveLike(before.solved(), problem, options.searching()), options);
    }

    static MatchResult result(Solved solved, RunOptions options) {
        Stopwatch watch = new Stopwatch(options.progress());
        Ledger ledger = watch.time(RunPhase.MEASURING, () -> new Ledger(solved));
        Map<String, Double> seconds = new TreeMap<>();
        solved.seconds().forEach((phase, spent) -> seconds.put(name(phase), spent));
        watch.seconds().forEach((phase, spent) -> seconds.put(name(phase), spent));
        return new MatchResult(
                ledger.pairs(),
                ledger.unmatched(),
                ledger.certificate(),
                ledger.measures(),
                solved.retrieval(),
                solved.problem().refusedMusts(),
                solved.problem().pool().sha256(),
                solved.problem().policy().sha256(),
                seconds,
                solved.solution().complete(),
                solved);
    }

    private static String name(RunPhase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
