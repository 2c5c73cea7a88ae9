package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.plan;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.problem;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan says of itself, by either way of finding it; of people who get on with everybody one can count who should sit. */
class CirclePlanTest {
    private static final Wishes OPEN = wishes(Topic.of("Speaking"), Map.of(), Set.of());
    private static final CircleRules FOUR_TO_SIX =
            CircleRules.defaults().withSizes(4, 6).withRotatingChair();

    @Test
    void upToTwelvePartiesTheBestIsProven() {
        assertThat(plan(FOUR_TO_SIX, OPEN, crowd(12)).best()).isTrue();
        assertThat(plan(FOUR_TO_SIX, OPEN, crowd(13)).best()).isFalse();
    }

    /** The thirteenth must sit with the first, so that they are twelve parties. */
    @Test
    void peopleWhoComeTogetherCountAsOne() {
        PersonSpecBuilder[] people = people(13);
        people[12].must("p10");

        assertThat(plan(FOUR_TO_SIX, OPEN, pool(people)).best()).isTrue();
    }

    @Test
    void whereAllCanSitAllDoInCirclesThatAreHalfWayFull() {
        for (int people = 15; people <= 40; people += 5) {
            CirclePlan plan = plan(FOUR_TO_SIX, OPEN, crowd(people));

            assertThat(plan.seated()).isEqualTo(people).isEqualTo(plan.mostPossible());
            assertThat(plan.circles()).allMatch(circle -> circle.members().size() == 5);
            assertThat(plan.seatsAllItCan()).isTrue();
            assertThat(plan.stranded()).isEmpty();
            assertThat(plan.complete()).isTrue();
        }
    }

    /** The middle would be five, but three facilitators can only hold eighteen people in circles of six. */
    @Test
    void whereFacilitatorsAreFewCirclesAreFuller() {
        CirclePlan plan = plan(
                CircleRules.defaults().withSizes(4, 6),
                wishes(Topic.of("Speaking"), Map.of(), Set.of("p11", "p15", "p20")),
                crowd(18));

        assertThat(plan.circles())
                .hasSize(3)
                .allMatch(circle -> circle.members().size() == 6);
    }

    @Test
    void whereTheChairGoesRoundItDoesNotMatterWhoWouldFacilitate() {
        CirclePlan plan = plan(FOUR_TO_SIX, wishes(Topic.of("Speaking"), Map.of(), Set.of("p11", "p15")), crowd(20));

        assertThat(plan.circles())
                .hasSize(4)
                .allMatch(circle -> circle.members().size() == 5);
    }

    /** Circles filled to four, five or six leave one or three of thirteen over, who take free seats. */
    @Test
    void whoIsLeftOverIsRescued() {
        CirclePlan plan = plan(FOUR_TO_SIX, OPEN, crowd(13));

        assertThat(plan.seated()).isEqualTo(13);
        assertThat(Circles.planBySearch(problem(FOUR_TO_SIX, OPEN, crowd(11)), Cancellation.NEVER)
                        .seated())
                .isEqualTo(11);
    }

    /** Two pairs of two interests each would gain by a swap, so in the end there are none. */
    @Test
    void pairsAreExchangedUntilAllShareAnInterest() {
        PersonSpecBuilder[] people = people(16);
        for (int i = 0; i < people.length; i++) {
            people[i].interests(i < 8 ? "chess" : "golf");
        }
        CirclePlan plan = plan(FOUR_TO_SIX.withSizes(2, 2), OPEN, pool(people));

        assertThat(plan.circles())
                .hasSize(8)
                .allMatch(circle -> circle.members().getFirst().compareTo("p18") < 0
                        == circle.members().getLast().compareTo("p18") < 0);
    }

    /**
     * On Monday three of eight are kept apart from one another, so that one circle of four is all; each of them by themselves could
     * sit, which is all that the bound looks at. On Tuesday four of six sit.
     */
    @Test
    void whatNoTryCanReachIsNotSaidToBeAll() {
        PersonSpecBuilder[] people = IntStream.range(0, 14)
                .mapToObj(i -> free("p" + (10 + i), "UTC", on(i < 8 ? DayOfWeek.MONDAY : DayOfWeek.TUESDAY, 9, 10)))
                .toArray(PersonSpecBuilder[]::new);
        people[0].mustNot("p11", "p12");
        people[1].mustNot("p12");
        CirclePlan plan = plan(FOUR_TO_SIX.withSizes(4, 4), OPEN, pool(people));

        assertThat(plan.seated()).isEqualTo(8);
        assertThat(plan.mostPossible()).isEqualTo(12);
        assertThat(plan.seatsAllItCan()).isFalse();
        assertThat(plan.complete()).isTrue();
    }

    @Test
    void anotherSeedMaySeatPeopleOtherwiseAndTheSameSeedDoesNot() {
        Set<CirclePlan> plans = new HashSet<>();
        for (long seed = 1; seed <= 5; seed++) {
            CirclePlan plan = seeded(seed);
            assertThat(seeded(seed)).isEqualTo(plan);
            plans.add(plan);
        }

        assertThat(plans).hasSizeGreaterThan(1);
    }

    private static CirclePlan seeded(long seed) {
        MatchPolicy policy = MatchPolicy.defaults().withSeed(seed);
        return Circles.plan(new CircleProblem(crowd(20), policy, FOUR_TO_SIX, OPEN), RunOptions.defaults());
    }

    @Test
    void whoIsTooManyIsStrandedAndTheBoundKnowsIt() {
        CirclePlan plan = plan(FOUR_TO_SIX.withSizes(7, 8), OPEN, crowd(20));

        assertThat(plan.seated()).isEqualTo(16).isEqualTo(plan.mostPossible());
        assertThat(plan.stranded()).hasSize(4);
        assertThat(plan.seatsAllItCan()).isTrue();
    }

    @Test
    void aPlanThatSeatsFewerThanTheBoundDoesNotSayItIsAll() {
        CirclePlan plan = stopped(crowd(20), 0);

        assertThat(plan.seated()).isZero();
        assertThat(plan.mostPossible()).isEqualTo(20);
        assertThat(plan.seatsAllItCan()).isFalse();
    }

    @Test
    void circlesComeByTheirFirstMember() {
        List<String> first = plan(FOUR_TO_SIX, OPEN, crowd(36)).circles().stream()
                .map(circle -> circle.members().getFirst())
                .toList();

        assertThat(first).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void itsWorthIsThatOfAllItsMembers() {
        CirclePlan plan = plan(FOUR_TO_SIX, OPEN, crowd(15));
        double worth = 0;
        for (Circle circle : plan.circles()) {
            for (String ignored : circle.members()) {
                worth += circle.worthMicro() / (double) Weights.MICRO;
            }
        }

        assertThat(plan.worth()).isPositive().isCloseTo(worth, within(1e-9));
    }

    @Test
    void withoutTopicsNobodySits() {
        CirclePlan plan = plan(FOUR_TO_SIX, new Wishes(List.of(), Map.of(), Set.of()), crowd(20));

        assertThat(plan.circles()).isEmpty();
        assertThat(plan.stranded())
                .hasSize(20)
                .allMatch(person -> person.reason().equals(new CircleReason.NoTopic()));
        assertThat(plan.mostPossible()).isZero();
    }

    /** However early it is stopped, what it has found by then may be, and it says that it was stopped. */
    @Test
    void stoppedItTellsWhatItHasSoFar() {
        int before = 0;
        CirclePlan plan = stopped(crowd(20), 0);
        for (int requests = 2; !plan.complete(); requests += 2) {
            assertThat(plan.circles())
                    .allMatch(circle -> circle.members().size() >= 4)
                    .allMatch(circle -> circle.members().size() <= 6);
            assertThat(plan.seated() + plan.stranded().size()).isEqualTo(20);
            assertThat(plan.seated()).isGreaterThanOrEqualTo(before);
            before = plan.seated();
            plan = stopped(crowd(20), requests);
        }
        assertThat(before).isPositive();
        assertThat(plan.seated()).isEqualTo(20);
    }

    /** Looking for reasons compares each with all: when the time is out it would go on for minutes among thousands. */
    @Test
    void whenTheTimeIsOutNoReasonIsLookedFor() {
        CircleProblem problem = problem(FOUR_TO_SIX.withSizes(30, 40), OPEN, crowd(20));
        RunOptions outOfTime = RunOptions.defaults().withCancellation(() -> true);

        assertThat(Circles.plan(problem, outOfTime).stranded())
                .hasSize(20)
                .extracting(Stranded::reason)
                .containsOnly(new CircleReason.NoneOfThoseLeft("Speaking", 20));
        assertThat(Circles.plan(problem, RunOptions.defaults()).stranded())
                .extracting(Stranded::reason)
                .containsOnly(new CircleReason.FewForTopic("Speaking", 20, 30));
    }

    private static CirclePlan stopped(Pool pool, int afterRequests) {
        AtomicInteger asked = new AtomicInteger();
        Cancellation cancellation = () -> asked.getAndIncrement() >= afterRequests;
        return Circles.plan(
                problem(FOUR_TO_SIX, OPEN, pool), RunOptions.defaults().withCancellation(cancellation));
    }

    private static Pool crowd(int people) {
        return pool(people(people));
    }

    private static PersonSpecBuilder[] people(int people) {
        return ids(people).map(CircleFixtures::any).toArray(PersonSpecBuilder[]::new);
    }

    private static Stream<String> ids(int people) {
        return IntStream.range(0, people).mapToObj(i -> "p" + (10 + i));
    }
}
