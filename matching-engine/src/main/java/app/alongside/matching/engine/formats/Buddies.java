package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Buddies for new hires, one each, by a deadline of so many working days after the first day. One run places all new hires at once: as
 * many as can be, and among such choices with the least loss to the whole. New hires do not guide each other, and who was waited for
 * longest is told first.
 */
public final class Buddies {
    private Buddies() {}

    /**
     * A new hire with a buddy.
     *
     * @param due the day by which the buddy should be there
     * @param onTime whether that day is today or to come
     */
    public record Assignment(String newcomer, String buddy, LocalDate due, boolean onTime) {}

    /** A new hire for whom nobody was found yet, and what stands in the way. */
    public record Waiting(String newcomer, LocalDate due, Unmatched.Cause cause) {}

    /** What came of it, by the day due. */
    public record Plan(List<Assignment> assignments, List<Waiting> waiting) {}

    /** How long somebody is new, in how many working days they get a buddy, and on which days nobody works. */
    public record Terms(int daysNew, int workingDays, Set<LocalDate> holidays) {
        /** Refuses negative numbers. */
        public Terms {
            if (daysNew < 0 || workingDays < 0) {
                throw new IllegalArgumentException("New for " + daysNew + " days with a buddy within " + workingDays
                        + " working days makes no sense.");
            }
            holidays = Set.copyOf(holidays);
        }

        /** The deadline for somebody who starts on a day. */
        public LocalDate due(LocalDate started) {
            LocalDate day = started;
            for (int left = workingDays; left > 0; ) {
                day = day.plusDays(1);
                boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !holidays.contains(day);
                left -= works ? 1 : 0;
            }
            return day;
        }
    }

    /** Finds buddies for everybody in the pool who is new on its day and not paired by the run's commitments. */
    public static Plan plan(Pool pool, MatchPolicy policy, RunOptions options, Terms terms) {
        Map<String, LocalDate> due = due(pool, options, terms);
        if (due.isEmpty()) {
            return new Plan(List.of(), List.of());
        }
        Pool roles = pool.withRoles(due.keySet()).withOnePartner(due.keySet());
        MatchResult result = Matcher.match(roles, forAll(policy), options.onlyFor(due.keySet()));
        Map<String, Unmatched.Cause> causes =
                result.unmatched().stream().collect(Collectors.toMap(Unmatched::id, Unmatched::cause));
        Map<String, String> buddies = result.pairs().stream()
                .filter(pair -> due.containsKey(pair.second()))
                .collect(Collectors.toMap(MatchedPair::second, MatchedPair::first, (one, two) -> one));
        Comparator<Map.Entry<String, LocalDate>> byDay = Map.Entry.comparingByValue();
        List<Map.Entry<String, LocalDate>> ordered = due.entrySet().stream()
                .sorted(byDay.thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Plan(
                ordered.stream()
                        .filter(e -> buddies.containsKey(e.getKey()))
                        .map(e -> new Assignment(
                                e.getKey(),
                                buddies.getOrDefault(e.getKey(), ""),
                                e.getValue(),
                                !e.getValue().isBefore(pool.referenceDay())))
                        .toList(),
                ordered.stream()
                        .filter(e -> !buddies.containsKey(e.getKey()))
                        .map(e -> new Waiting(
                                e.getKey(),
                                e.getValue(),
                                causes.getOrDefault(e.getKey(), Unmatched.Cause.NOBODY_ALLOWED)))
                        .toList());
    }

    /** The total alone would rather have one new hire with the best buddy than two with somebody. */
    private static MatchPolicy forAll(MatchPolicy policy) {
        MatchPolicy directed = policy.with(Format.DIRECTED_PAIR);
        return policy.objective() == Objective.TOTAL_VALUE ? directed.with(Objective.MOST_PEOPLE_FIRST) : directed;
    }

    private static Map<String, LocalDate> due(Pool pool, RunOptions options, Terms terms) {
        Map<String, LocalDate> due = new HashMap<>();
        for (int person = 0; person < pool.size(); person++) {
            LocalDate started = pool.spec(person).place().started();
            if (started != null && !started.plusDays(terms.daysNew()).isBefore(pool.referenceDay())) {
                due.put(pool.id(person), terms.due(started));
            }
        }
        options.commitments().locked().forEach(pair -> {
            due.remove(pair.first());
            due.remove(pair.second());
        });
        return due;
    }
}
