package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.pool.Pool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a match met the short lists of people.
 *
 * @param people who had chosen anybody
 * @param met how many of them got somebody of their list
 * @param first how many of them got their first choice
 * @param mutual pairs in which each had chosen the other
 */
public record ChoicesMet(int people, int met, int first, int mutual) {
    private static final int FEWEST = 5;

    /** Whether so few had chosen that the figures would tell of single people. */
    public boolean isFew() {
        return people < FEWEST;
    }

    /** Absent where nobody had chosen anybody. */
    static @Nullable ChoicesMet of(MatchResult result) {
        Map<String, List<String>> lists = listsIn(result.solved().problem().pool());
        Set<String> met = new HashSet<>();
        Set<String> first = new HashSet<>();
        int mutual = 0;
        for (MatchedPair pair : result.pairs()) {
            boolean there = note(pair.first(), pair.second(), lists, met, first);
            boolean back = note(pair.second(), pair.first(), lists, met, first);
            mutual += there && back ? 1 : 0;
        }
        return lists.isEmpty() ? null : new ChoicesMet(lists.size(), met.size(), first.size(), mutual);
    }

    private static boolean note(
            String person, String partner, Map<String, List<String>> lists, Set<String> met, Set<String> first) {
        int place = lists.getOrDefault(person, List.of()).indexOf(partner);
        if (place >= 0) {
            met.add(person);
        }
        if (place == 0) {
            first.add(person);
        }
        return place >= 0;
    }

    private static Map<String, List<String>> listsIn(Pool pool) {
        Map<String, List<String>> lists = new HashMap<>();
        for (int person = 0; person < pool.size(); person++) {
            List<String> chosen = pool.spec(person).ties().choices();
            if (!chosen.isEmpty()) {
                lists.put(pool.id(person), chosen);
            }
        }
        return lists;
    }
}
