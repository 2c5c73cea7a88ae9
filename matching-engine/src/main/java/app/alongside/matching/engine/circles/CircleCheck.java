package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Pool;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the rules off the people themselves, one rule a method: slower than {@link OpenCircle}, and written apart from it, so that
 * each can be tested against the other. Used where people, not parties, are asked about.
 */
final class CircleCheck {
    private final CircleProblem problem;
    private final Pool pool;

    CircleCheck(CircleProblem problem) {
        this.problem = problem;
        pool = problem.pool();
    }

    /** Every rule these people would break as a whole circle. */
    Set<CircleRule> broken(int topic, int[] people) {
        Set<CircleRule> broken = brokenByPart(topic, people);
        long covered = IntStream.of(people)
                .mapToLong(person -> problem.topics().covers(topic, person))
                .reduce(0, (one, two) -> one | two);
        note(broken, CircleRule.ENOUGH_PEOPLE, people.length >= problem.rules().least());
        note(
                broken,
                CircleRule.FACILITATOR,
                !problem.rules().facilitated() || IntStream.of(people).anyMatch(problem::facilitates));
        note(broken, CircleRule.SKILLS, covered == problem.topics().needs(topic));
        return broken;
    }

    /** Every rule these people would break that more members could not mend. */
    Set<CircleRule> brokenByPart(int topic, int[] people) {
        Set<CircleRule> broken = EnumSet.noneOf(CircleRule.class);
        note(
                broken,
                CircleRule.TOPIC,
                IntStream.of(people).allMatch(person -> problem.topics().suits(topic, person)));
        note(broken, CircleRule.SEAT, people.length <= problem.rules().most());
        note(broken, CircleRule.SHARED_SLOT, !sharedStarts(people).isEmpty());
        note(broken, CircleRule.COMMON_LANGUAGE, shareALanguage(people));
        note(broken, CircleRule.DEPARTMENT, departmentsAreMixed(people));
        note(broken, CircleRule.EVERY_TWO, everyTwoMaySitTogether(people));
        return broken;
    }

    private static void note(Set<CircleRule> broken, CircleRule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    WeekStarts sharedStarts(int[] people) {
        WeekStarts shared = WeekStarts.ANY;
        for (int person : people) {
            shared = shared.and(problem.starts(person));
        }
        return shared;
    }

    private boolean shareALanguage(int[] people) {
        List<List<String>> spoken = IntStream.of(people)
                .mapToObj(pool.languages()::names)
                .filter(names -> !names.isEmpty())
                .toList();
        return !problem.policy().rules().commonLanguage()
                || spoken.isEmpty()
                || spoken.getFirst().stream().anyMatch(name -> spoken.stream().allMatch(own -> own.contains(name)));
    }

    private boolean departmentsAreMixed(int[] people) {
        return IntStream.of(people)
                .allMatch(person -> problem.ofDepartment(pool.departments().code(person), people)
                        <= problem.rules().mostOfADepartment());
    }

    private boolean everyTwoMaySitTogether(int[] people) {
        return IntStream.of(people)
                .allMatch(one -> IntStream.of(people)
                        .allMatch(two -> one == two || problem.pairs().allows(one, two)));
    }

    int[] numbers(Collection<String> ids) {
        return ids.stream().mapToInt(pool::indexOf).distinct().sorted().toArray();
    }
}
