package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.formats.FlashRounds;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Plans rounds of short conversations in which nobody meets somebody twice. */
final class FlashForm implements FormRun {
    @Override
    public Formed form(Pool pool, PolicySettings settings, RunOptions options) {
        MatchPolicy policy = settings.policy().with(Format.PAIR);
        FlashRounds.Terms terms = FlashRounds.Terms.of(settings.formats().flashRounds());
        List<FlashRounds.Round> rounds = FlashRounds.plan(pool, policy, options, terms);
        Problem problem = new Problem(pool, policy, Commitments.none());
        List<Formed.Row> rows = new ArrayList<>();
        int[] satOut = new int[pool.size()];
        for (int round = 0; round < rounds.size(); round++) {
            for (IdPair pair : rounds.get(round).pairs()) {
                rows.add(row(round + 1, pair, problem));
            }
            rounds.get(round).sittingOut().forEach(id -> satOut[pool.indexOf(id)]++);
        }
        List<Formed.Left> left = IntStream.range(0, pool.size())
                .filter(person -> satOut[person] == rounds.size())
                .mapToObj(pool::id)
                .sorted()
                .map(id -> new Formed.Left(id, reason(id, rounds.size(), problem), ""))
                .toList();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("rounds", rounds.size());
        report.put("conversations", rows.size());
        report.put("matched", pool.size() - left.size());
        report.put(
                "sitting_out_by_round",
                rounds.stream().map(round -> round.sittingOut().size()).toList());
        String summary = "%s in %s; %s without any"
                .formatted(
                        Count.of(rows.size(), "conversation"),
                        Count.of(rounds.size(), "round"),
                        Count.ofPeople(left.size(), pool.size()));
        return new Formed(rows, left, report, summary, !options.cancellation().requested());
    }

    private static String reason(String id, int rounds, Problem problem) {
        int person = problem.pool().indexOf(id);
        boolean anybody = IntStream.range(0, problem.pool().size()).anyMatch(other -> problem.allows(person, other));
        return anybody
                ? "sits out, as everybody to talk to talks to somebody else, in %s"
                        .formatted(Count.of(rounds, "round; more would help", "rounds; more would help"))
                : "the rules leave nobody to talk to";
    }

    private static Formed.Row row(int round, IdPair pair, Problem problem) {
        int one = problem.pool().indexOf(pair.first());
        int two = problem.pool().indexOf(pair.second());
        long views = problem.scorer().views(one, two);
        return new Formed.Row(
                "FLASH",
                List.of(pair.first(), pair.second()),
                problem.scorer().value(views),
                List.of(points(PairScorer.first(views)), points(PairScorer.second(views))),
                "round " + round);
    }

    private static int points(int micro) {
        return Math.round(micro / 10_000f);
    }
}
