package app.alongside.matching.engine.laboratory;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the groups of one attribute fare: a consented one, or an ordinary segment such as a department. Only people who take part (with a place for a partner, and eligible) are counted.
 * A group smaller than the least cell is suppressed, and so is the next smallest until those suppressed, together with the people
 * who did not consent, are enough to hide in.
 *
 * @param rows one for each group that may be shown, by name
 * @param suppressed how many groups are not shown
 */
public record FairnessTable(String attribute, List<Row> rows, int suppressed) {
    /** The smallest group that is ever shown. */
    public static final int LEAST_CELL = 5;

    /**
     * One group.
     *
     * @param matchRate the share with a partner
     * @param value the mean view on the partner, 0 to 100, of those with one; empty when they are fewer than the least cell
     * @param impactRatio the match rate as a share of the best group's; below 0.8 it deserves a look
     */
    public record Row(String group, int people, Interval matchRate, Optional<Interval> value, double impactRatio) {}

    /** The table of an attribute; {@code leastCell} may be raised above {@link #LEAST_CELL}, not lowered. */
    public static FairnessTable of(MatchResult result, String attribute, int leastCell) {
        return of(result, attribute, person -> person.auditGroups().getOrDefault(attribute, ""), leastCell);
    }

    /** The same with groups of the caller's own making; {@code groupOf} answers an empty name for a person of none. */
    public static FairnessTable of(
            MatchResult result, String attribute, Function<PersonSpec, String> groupOf, int leastCell) {
        if (leastCell < LEAST_CELL) {
            throw new IllegalArgumentException(
                    "Groups of " + leastCell + " are too small to be shown; the least is " + LEAST_CELL + ".");
        }
        Map<String, List<String>> members = members(result, groupOf);
        Set<String> hidden = hidden(members, leastCell);
        Map<String, List<Double>> views = views(result);
        List<Row> rows = new ArrayList<>();
        members.forEach((group, ids) -> {
            if (!group.isEmpty() && !hidden.contains(group)) {
                rows.add(row(
                        group, ids, views, result.solved().problem().policy().seed(), leastCell));
            }
        });
        double best =
                rows.stream().mapToDouble(r -> r.matchRate().estimate()).max().orElse(0);
        List<Row> rated = rows.stream()
                .map(r -> new Row(
                        r.group(),
                        r.people(),
                        r.matchRate(),
                        r.value(),
                        best == 0 ? 1 : r.matchRate().estimate() / best))
                .toList();
        return new FairnessTable(attribute, rated, hidden.size());
    }

    /** The people who take part by group; those without consent under the empty name. */
    private static Map<String, List<String>> members(MatchResult result, Function<PersonSpec, String> groupOf) {
        Set<String> outside = result.unmatched().stream()
                .filter(u -> u.cause() == Unmatched.Cause.NO_PLACE || u.cause() == Unmatched.Cause.NOT_ELIGIBLE)
                .map(Unmatched::id)
                .collect(Collectors.toSet());
        Pool pool = result.solved().problem().pool();
        Map<String, List<String>> members = new TreeMap<>();
        for (int person = 0; person < pool.size(); person++) {
            if (!outside.contains(pool.id(person))) {
                members.computeIfAbsent(groupOf.apply(pool.spec(person)), any -> new ArrayList<>())
                        .add(pool.id(person));
            }
        }
        return members;
    }

    private static Set<String> hidden(Map<String, List<String>> members, int leastCell) {
        List<String> bySize = members.keySet().stream()
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparingInt(
                        group -> members.getOrDefault(group, List.of()).size()))
                .toList();
        Set<String> hidden = new HashSet<>();
        int crowd = members.getOrDefault("", List.of()).size();
        for (String group : bySize) {
            int size = members.getOrDefault(group, List.of()).size();
            boolean exposed = crowd > 0 && crowd < leastCell;
            if (size < leastCell || exposed) {
                hidden.add(group);
                crowd += size;
            }
        }
        return hidden;
    }

    private static Map<String, List<Double>> views(MatchResult result) {
        Map<String, List<Double>> views = new HashMap<>();
        for (MatchedPair pair : result.pairs()) {
            views.computeIfAbsent(pair.first(), any -> new ArrayList<>()).add(pair.firstMicro() / 1e4);
            views.computeIfAbsent(pair.second(), any -> new ArrayList<>()).add(pair.secondMicro() / 1e4);
        }
        return views;
    }

    private static Row row(String group, List<String> ids, Map<String, List<Double>> views, long seed, int leastCell) {
        double[] means = ids.stream()
                .filter(views::containsKey)
                .mapToDouble(id -> views.getOrDefault(id, List.of()).stream()
                        .mapToDouble(v -> v)
                        .average()
                        .orElse(0))
                .toArray();
        Optional<Interval> value =
                means.length < leastCell ? Optional.empty() : Optional.of(Interval.ofMean(means, seed));
        return new Row(group, ids.size(), Interval.ofShare(means.length, ids.size()), value, 1);
    }
}
