package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.Weights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirclePropertiesTest {
    private static final CircleRules SMALL = CircleRules.defaults().withSizes(3, 5);

    @Property(tries = 60)
    void everyRuleHoldsInEveryCircleWhicheverWayItWasFound(
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean stopped) {
        CircleProblem problem = CirclePopulations.few(people, seed, SMALL);
        CirclePlan plan = Circles.planBySearch(problem, () -> stopped);
        CircleAudit audit = new CircleAudit(problem);

        assertThat(plan.circles()).allMatch(circle -> audit.mayBe(topic(problem, circle), circle.members()));
        assertThat(plan.complete()).isNotEqualTo(stopped);
        List<String> all = new ArrayList<>(plan.circles().stream()
                .map(Circle::members)
                .flatMap(Collection::stream)
                .toList());
        assertThat(all).hasSize(plan.seated());
        plan.stranded().forEach(person -> all.add(person.id()));
        assertThat(all).doesNotHaveDuplicates().hasSize(people);
    }

    @Property(tries = 60)
    void peopleWhoMustSitTogetherDoOrAreToldWhyNot(@ForAll @LongRange(max = 1_000_000) long seed) {
        CircleProblem problem = CirclePopulations.few(40, seed, SMALL);
        CirclePlan plan = Circles.plan(problem, RunOptions.defaults());

        for (int person = 0; person < 40; person++) {
            for (String other : problem.pool().spec(person).ties().must()) {
                String id = problem.pool().id(person);
                boolean refused = plan.refusedMusts().stream()
                        .anyMatch(wish -> List.of(wish.first(), wish.second()).containsAll(List.of(id, other)));
                boolean apart = plan.circles().stream()
                        .anyMatch(circle -> circle.members().contains(id)
                                != circle.members().contains(other));
                assertThat(apart && !refused && !id.equals(other)).isFalse();
            }
        }
    }

    @Property(tries = 120)
    void fewPeopleAreSeatedAsWellAsTryingEverythingCan(
            @ForAll @IntRange(min = 3, max = 10) int people, @ForAll @LongRange(max = 1_000_000) long seed) {
        CircleProblem problem = CirclePopulations.few(people, seed, SMALL.withRotatingChair());
        boolean hasMusts = problem.parties().size() < people;
        CirclePlan exact = Circles.plan(problem, RunOptions.defaults());
        CirclePlan searched = Circles.planBySearch(problem, Cancellation.NEVER);
        int most = new CircleAudit(problem)
                .mostSeated(
                        IntStream.range(0, people).mapToObj(problem.pool()::id).toList());

        assertThat(exact.best()).isTrue();
        assertThat(exact.seated()).isLessThanOrEqualTo(most);
        assertThat(hasMusts || exact.seated() == most).isTrue();
        assertThat(searched.mostPossible()).isGreaterThanOrEqualTo(exact.seated());
        assertThat(searched.seated()).isLessThanOrEqualTo(exact.seated());
        boolean asMany = searched.seated() == exact.seated();
        assertThat(asMany && searched.worth() > exact.worth() + people * 1.0 / Weights.MICRO)
                .isFalse();
    }

    @Test
    void searchingSeatsNearlyAsManyFewPeopleAsTheBestSeatingDoes() {
        int searched = 0;
        int best = 0;
        for (int seed = 0; seed < 150; seed++) {
            CircleProblem problem = CirclePopulations.few(12, seed, SMALL);
            searched += Circles.planBySearch(problem, Cancellation.NEVER).seated();
            best += Circles.plan(problem, RunOptions.defaults()).seated();
        }

        assertThat(best).isBetween(900, 1799);
        assertThat(searched).isBetween(best * 98 / 100, best);
    }

    @Test
    void aThousandPeopleWithTwentyTopicsAllSit() {
        CircleProblem problem = CirclePopulations.many(1_000, 20, 7, CircleRules.defaults());
        CirclePlan plan = Circles.plan(problem, RunOptions.defaults());
        CircleAudit audit = new CircleAudit(problem);

        assertThat(plan.seated()).isEqualTo(1_000).isEqualTo(plan.mostPossible());
        assertThat(plan.circles()).allMatch(circle -> audit.mayBe(topic(problem, circle), circle.members()));
    }

    @Property(tries = 3)
    void theSameInputGivesTheSameCirclesOnAnyNumberOfThreads(@ForAll @LongRange(max = 1_000_000) long seed) {
        CirclePlan one = Circles.plan(CirclePopulations.many(150, 8, seed, SMALL), RunOptions.defaults());

        for (int threads = 1; threads <= 8; threads++) {
            CircleProblem again = CirclePopulations.many(150, 8, seed, SMALL);
            assertThat(Circles.plan(again, RunOptions.defaults().withThreads(threads)))
                    .isEqualTo(one);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 190.86", "8, 191.54", "9, 192.44"})
    void circlesAreWorthNoLessThanTheyUsedToBe(long seed, double worth) {
        CirclePlan plan =
                Circles.plan(CirclePopulations.many(300, 6, seed, CircleRules.defaults()), RunOptions.defaults());

        assertThat(plan.seated()).isEqualTo(300);
        assertThat(plan.worth()).isGreaterThanOrEqualTo(worth);
    }

    private static Topic topic(CircleProblem problem, Circle circle) {
        return problem.wishes().topics().stream()
                .filter(topic -> topic.name().equals(circle.topic()))
                .findFirst()
                .orElseThrow();
    }
}
