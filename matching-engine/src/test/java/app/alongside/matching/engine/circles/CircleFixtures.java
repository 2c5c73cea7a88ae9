package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A few people made by hand, and the circles found for them. */
final class CircleFixtures {
    private CircleFixtures() {}

    static CirclePlan plan(CircleRules rules, Wishes wishes, Pool pool) {
        return Circles.plan(problem(rules, wishes, pool), RunOptions.defaults());
    }

    static CircleProblem problem(CircleRules rules, Wishes wishes, Pool pool) {
        return new CircleProblem(pool, MatchPolicy.defaults(), rules, wishes);
    }

    static Wishes wishes(Topic topic, Map<String, List<String>> chosen, Set<String> facilitators) {
        return new Wishes(List.of(topic), chosen, facilitators);
    }

    static PersonSpecBuilder any(String id) {
        return PersonSpec.person(id);
    }

    /** People of whom nothing is known. */
    static Pool anybody(String... ids) {
        return pool(Arrays.stream(ids).map(CircleFixtures::any).toArray(PersonSpecBuilder[]::new));
    }

    /** What each chose, where all who are named chose the same. */
    static Map<String, List<String>> choosing(String topic, String... ids) {
        return Arrays.stream(ids).collect(Collectors.toMap(id -> id, id -> List.of(topic)));
    }

    /** What one group chose and another. */
    static Map<String, List<String>> both(Map<String, List<String>> some, Map<String, List<String>> others) {
        Map<String, List<String>> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    /** Somebody who is free on Monday from one full hour to another, by their own clock. */
    static PersonSpecBuilder free(String id, String zone, int from, int until) {
        return free(id, zone, on(DayOfWeek.MONDAY, from, until));
    }

    static PersonSpecBuilder free(String id, String zone, LocalRange... ranges) {
        ZoneId own = ZoneId.of(zone);
        return any(id).zone(own).availability(Availability.of(List.of(ranges), own, Populations.TODAY));
    }

    static LocalRange on(DayOfWeek day, int from, int until) {
        return new LocalRange(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        Arrays.stream(people).map(PersonSpecBuilder::build).forEach(pool::add);
        return pool.build();
    }

    /** People whom somebody seated at a topic before the search begins. */
    static OpenCircle seat(Seating seating, String topic, String... ids) {
        CircleProblem problem = seating.problem();
        OpenCircle circle = new OpenCircle(problem, problem.topics().indexOf(topic));
        Arrays.stream(ids).map(id -> party(problem, id)).forEach(circle::add);
        seating.open(circle);
        return circle;
    }

    static Party party(CircleProblem problem, String id) {
        int person = problem.pool().indexOf(id);
        return problem.parties().stream()
                .filter(party -> IntStream.of(party.members()).anyMatch(member -> member == person))
                .findFirst()
                .orElseThrow();
    }

    /** Who sits with whom. */
    static List<Set<String>> members(Seating seating) {
        return seating.circles().stream()
                .map(circle -> circle.parties().stream()
                        .flatMapToInt(party -> IntStream.of(party.members()))
                        .mapToObj(seating.problem().pool()::id)
                        .collect(Collectors.toSet()))
                .toList();
    }
}
