package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.explain.Reason;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a coordinator waits for after the first result: the same people by other rules, somebody who joins late, and why two people
 * are no pair. Each is an answer by solving again, checked like the first, on a pool that has been matched before.
 */
public final class InteractionBenchmark {
    private static final int ROUNDS = 40;
    private static final int WHAT_IF = 5_000;
    private static final int LARGE = 10_000;

    private InteractionBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] none) {
        System.out.println("| question | people | wall s | processor s |");
        System.out.println("|---|---|---|---|");
        whatIf();
        Matched large = Matched.of(LARGE);
        joiner(large);
        whyNot(large);
    }

    private record Matched(Pool pool, MatchResult result) {
        static Matched of(int people) {
            Pool pool = Populations.company(people, 7);
            return new Matched(pool, Matcher.match(pool, MatchPolicy.defaults(), RunOptions.defaults()));
        }
    }

    /** Two people are kept apart who were a pair. */
    private static void whatIf() {
        Matched matched = Matched.of(WHAT_IF);
        var pair = matched.result.pairs().getFirst();
        Pool apart = matched.pool.withApart(pair.first(), pair.second());
        row(
                "What if a pair were kept apart, certified again",
                WHAT_IF,
                () -> Matcher.again(matched.result, apart, RunOptions.defaults().withProofUpTo(0)));
    }

    /** One person takes a place; everybody else keeps their partners. */
    private static void joiner(Matched matched) {
        String late = matched.result.pairs().getFirst().first();
        List<IdPair> kept = matched.result.pairs().stream()
                .filter(pair -> !pair.first().equals(late) && !pair.second().equals(late))
                .map(pair -> new IdPair(pair.first(), pair.second()))
                .toList();
        RunOptions placing =
                RunOptions.defaults().withProofUpTo(0).withLocked(kept).onlyFor(Set.of(late));
        row("One joiner, everybody else stays", LARGE, () -> Matcher.again(matched.result, matched.pool, placing));
    }

    private static void whyNot(Matched matched) {
        Explainer explainer = new Explainer(matched.result.solved());
        String one = matched.result.pairs().getFirst().first();
        int first = matched.pool.indexOf(one);
        String other = IntStream.range(0, matched.pool.size())
                .filter(person -> person != first)
                .mapToObj(matched.pool::id)
                .filter(id -> explainer.whyNot(one, id).getFirst() instanceof Reason.BetterUse)
                .findFirst()
                .orElseThrow();
        row("Why not these two, solved again", LARGE, () -> explainer.whyNot(one, other));
        row("The same, proven", LARGE, () -> explainer.whyNot(one, other, Effort.PROVEN));
    }

    private static <T> void row(String question, int people, Supplier<T> answer) {
        Meter.Reading<T> reading = Meter.best(ROUNDS, answer);
        System.out.printf(
                Locale.ROOT, "| %s | %,d | %.3f | %.2f |%n", question, people, reading.wall(), reading.processor());
    }
}
