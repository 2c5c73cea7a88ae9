package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.Locale;

/**
 * From people to pairs: bounds, candidates, scores, solution and the check against all pairs, of made-up companies and by phase.
 */
public final class MatcherBenchmark {
    private static final int MOST_ROUNDS = 5;
    private static final int LARGE = 50_000;

    private MatcherBenchmark() {}

    /** Each argument is a number of people and the length of their lists, and perhaps a wish: {@code 10000/20/proven}. */
    public static void main(String[] runs) {
        System.out.println(
                "| people | k | wall s | processor s | scoring | solving | checking | gap | proven | rounds | unmatched | heap GB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (String run : runs) {
            String[] parts = run.split("/", 3);
            RunOptions options = RunOptions.defaults();
            measure(
                    Integer.parseInt(parts[0]),
                    parts.length == 1 ? 20 : Integer.parseInt(parts[1]),
                    parts.length < 3 ? options : options.withProofUpTo(Integer.MAX_VALUE));
        }
    }

    private static void measure(int people, int few, RunOptions options) {
        Pool pool = Populations.company(people, 7);
        MatchPolicy policy = MatchPolicy.defaults().withShortlist(few);
        Meter.Reading<MatchResult> reading =
                Meter.best(people < LARGE ? MOST_ROUNDS : 2, () -> Matcher.match(pool, policy, options));
        MatchResult result = reading.result();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %d | %.3f | %.2f | %.3f | %.3f | %.3f | %.4f %% | %s | %d | %d | %.2f |%n",
                people,
                few,
                reading.wall(),
                reading.processor(),
                seconds(result, "scoring"),
                seconds(result, "solving"),
                seconds(result, "checking"),
                100 * result.certificate().gap(),
                result.certificate().proven() ? "yes" : "no",
                result.retrieval().rounds(),
                result.unmatched().size(),
                reading.heapGigabytes());
    }

    private static double seconds(MatchResult result, String phase) {
        return result.secondsByPhase().getOrDefault(phase, 0.0);
    }
}
