package app.alongside.matching.engine.laboratory;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who takes over the partners of somebody who needs a break. Every other relationship stays; the partners get the best of those
 * who have a place.
 *
 * @param newPairs a new pair for each partner that somebody can take
 * @param stranded partners for whom nobody was found
 * @param result the match that was made for them; empty where there was nobody to hand over
 */
public record HandOver(String person, List<MatchedPair> newPairs, List<String> stranded, Optional<MatchResult> result) {
    /** Plans the hand-over among the people of a pool and its running pairs. */
    public static HandOver plan(Pool pool, MatchPolicy policy, RunOptions options, String person) {
        List<IdPair> running = options.commitments().running();
        Set<String> partners = running.stream()
                .filter(pair -> involves(pair, person))
                .map(pair -> pair.first().equals(person) ? pair.second() : pair.first())
                .collect(Collectors.toSet());
        if (partners.isEmpty()) {
            return new HandOver(person, List.of(), List.of(), Optional.empty());
        }
        List<IdPair> others =
                running.stream().filter(pair -> !involves(pair, person)).toList();
        return plan(pool.without(person), policy, options.withLocked(others), new Leaving(person, partners));
    }

    /** Somebody who is not in the pool any more, and the people of it they leave. */
    public record Leaving(String person, Set<String> partners) {
        public Leaving {
            partners = Set.copyOf(partners);
        }
    }

    /** The same among those who stay, whose running pairs are locked. */
    public static HandOver plan(Pool staying, MatchPolicy policy, RunOptions options, Leaving leaving) {
        List<IdPair> locked = options.commitments().locked();
        MatchResult result =
                Matcher.match(staying, policy, options.with(new Commitments(locked, List.of(), leaving.partners())));
        TreeSet<String> stranded = new TreeSet<>(leaving.partners());
        List<MatchedPair> found = result.pairs().stream()
                .filter(pair -> pair.standing() == MatchedPair.Standing.NEW)
                .sorted(Comparator.comparingInt(MatchedPair::micro).reversed())
                .filter(pair -> stranded.remove(pair.first()) | stranded.remove(pair.second()))
                .toList();
        return new HandOver(leaving.person(), found, List.copyOf(stranded), Optional.of(result));
    }

    private static boolean involves(IdPair pair, String person) {
        return pair.first().equals(person) || pair.second().equals(person);
    }
}
