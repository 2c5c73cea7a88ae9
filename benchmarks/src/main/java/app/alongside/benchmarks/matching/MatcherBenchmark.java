package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Coverage;
import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From people to pairs: bounds, candidates, scores, solution and the check against all pairs, of made-up companies and by phase.
 */
public final class MatcherBenchmark {
    private static final int MOST_ROUNDS = 5;
    private static final int LARGE = 50_000;
    private static final int HUGE = 500_000;

    private MatcherBenchmark() {}

    /** Each argument is a number of people and the length of their lists, and perhaps a wish: {@code 10000/20/proven}, {@code 100000/20/budgeted}. */
    public static void main(String[] runs) {
        System.out.println(
                "| people | k | wall s | processor s | scoring | solving | checking | value | gap | could add | proven | rounds | unmatched | heap GB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (String run : runs) {
            String[] parts = run.split("/", 3);
            RunOptions options = RunOptions.defaults();
            measure(
                    Integer.parseInt(parts[0]),
                    parts.length == 1 ? 20 : Integer.parseInt(parts[1]),
                    parts.length < 3 ? options : wished(options, parts[2]));
        }
    }

    private static RunOptions wished(RunOptions options, String wish) {
        return switch (wish) {
            case "proven" -> options.withProofUpTo(Integer.MAX_VALUE);
            case "certified" -> options.withProofUpTo(0);
            case "budgeted" -> options.withRetrieval(RetrievalWay.BUDGETED);
            case "exact" -> options.withRetrieval(RetrievalWay.EXACT);
            case "alone" -> options.withThreads(1);
            default ->
                throw new IllegalArgumentException(
                        "'%s' is not proven, certified, exact, budgeted or alone.".formatted(wish));
        };
    }

    private static void measure(int people, int few, RunOptions options) {
        Pool pool = Populations.company(people, 7);
        MatchPolicy policy = MatchPolicy.defaults().withShortlist(few);
        Meter.Reading<MatchResult> reading = Meter.best(
                people < LARGE ? MOST_ROUNDS : people < HUGE ? 2 : 1, () -> Matcher.match(pool, policy, options));
        MatchResult result = reading.result();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %d | %.3f | %.2f | %.3f | %.3f | %.3f | %.3f | %.4f %% | %s | %s | %d | %d | %.2f |%n",
                people,
                few,
                reading.wall(),
                reading.processor(),
                seconds(result, "scoring"),
                seconds(result, "solving"),
                seconds(result, "checking"),
                result.certificate().value(),
                100 * result.certificate().gap(),
                couldAdd(result.retrieval().coverage()),
                result.certificate().proven() ? "yes" : "no",
                result.retrieval().rounds(),
                result.unmatched().size(),
                reading.heapGigabytes());
    }

    private static String couldAdd(@Nullable Coverage coverage) {
        return coverage == null
                ? ""
                : String.format(Locale.ROOT, "%.3f ± %.3f %%", 100 * coverage.couldAdd(), 100 * coverage.margin());
    }

    private static double seconds(MatchResult result, String phase) {
        return result.secondsByPhase().getOrDefault(phase, 0.0);
    }
}
