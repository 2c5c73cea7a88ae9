package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.anybody;
import static app.alongside.matching.engine.circles.CircleFixtures.both;
import static app.alongside.matching.engine.circles.CircleFixtures.choosing;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.members;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.problem;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the first circles however people, topics and times were shaken. */
class DensestFirstTest {
    private static final Wishes OPEN = wishes(Topic.of("Speaking"), Map.of(), Set.of());
    private static final CircleRules UP_TO_EIGHT =
            CircleRules.defaults().withSizes(2, 8).withRotatingChair();

    @Property(tries = 30)
    void circlesAreFilledToTheTargetWhileThereArePeople(
            @ForAll @IntRange(max = 30) int people,
            @ForAll @IntRange(min = 2, max = 8) int target,
            @ForAll long shake) {
        Seating seating = filled(problem(UP_TO_EIGHT, OPEN, pool(crowd(people))), target, shake);

        assertThat(seating.people()).isEqualTo(people % target == 1 ? people - 1 : people);
        assertThat(seating.circles().stream().filter(circle -> circle.size() == target))
                .hasSize(people / target);
    }

    /** Those who can on Monday come before the others in every list, but they are fewer. */
    @Property(tries = 30)
    void theFirstCircleMeetsWhenMostPeopleCan(@ForAll long shake) {
        PersonSpecBuilder[] people = Stream.concat(
                        IntStream.range(0, 7).mapToObj(i -> free("few" + i, "UTC", on(DayOfWeek.MONDAY, 9, 10))),
                        IntStream.range(0, 12).mapToObj(i -> free("many" + i, "UTC", on(DayOfWeek.TUESDAY, 0, 23))))
                .toArray(PersonSpecBuilder[]::new);
        CircleRules upToTwelve = UP_TO_EIGHT.withSizes(2, 12);
        List<Set<String>> circles = members(filled(problem(upToTwelve, OPEN, pool(people)), 12, shake));

        assertThat(circles).hasSize(2);
        assertThat(circles.getFirst()).hasSize(12).allMatch(id -> id.startsWith("many"));
        assertThat(circles.getLast()).hasSize(7);
    }

    /** On Tuesday more could have met than on Wednesday; but all of them but two sit already. */
    @Property(tries = 30)
    void theNextCircleMeetsWhenMostOfTheOthersCan(@ForAll long shake) {
        LocalRange monday = on(DayOfWeek.MONDAY, 9, 10);
        LocalRange tuesday = on(DayOfWeek.TUESDAY, 9, 10);
        LocalRange wednesday = on(DayOfWeek.WEDNESDAY, 9, 10);
        PersonSpecBuilder[] people = Stream.of(
                        IntStream.range(0, 6).mapToObj(i -> free("monday" + i, "UTC", monday)),
                        IntStream.range(0, 9).mapToObj(i -> free("monday or tuesday" + i, "UTC", monday, tuesday)),
                        IntStream.range(0, 2).mapToObj(i -> free("tuesday" + i, "UTC", tuesday)),
                        IntStream.range(0, 6).mapToObj(i -> free("wednesday" + i, "UTC", wednesday)))
                .flatMap(some -> some)
                .toArray(PersonSpecBuilder[]::new);
        CircleRules upToFifteen = UP_TO_EIGHT.withSizes(2, 15);

        assertThat(members(filled(problem(upToFifteen, OPEN, pool(people)), 15, shake)))
                .extracting(Set::size)
                .containsExactly(15, 6, 2);
    }

    /** As many like either topic: sometimes one comes first, sometimes the other. */
    @Example
    void shakenOtherwiseItBeginsElsewhere() {
        Wishes wishes = new Wishes(
                List.of(Topic.of("Speaking"), Topic.of("Data")),
                both(choosing("Speaking", "p0", "p1"), choosing("Data", "p2", "p3")),
                Set.of());
        CircleProblem problem = problem(
                UP_TO_EIGHT,
                wishes,
                pool(IntStream.range(0, 4)
                        .mapToObj(i -> free("p" + i, "UTC", on(DayOfWeek.MONDAY, 9, 10)))
                        .toArray(PersonSpecBuilder[]::new)));

        assertThat(IntStream.range(0, 30)
                        .mapToObj(shake -> members(filled(problem, 2, shake)).getFirst()))
                .contains(Set.of("p0", "p1"), Set.of("p2", "p3"));
    }

    @Property(tries = 30)
    void theFirstCircleIsAboutWhatMostPeopleChose(@ForAll long shake) {
        Wishes wishes = new Wishes(
                List.of(Topic.of("Speaking"), Topic.of("Data")),
                both(choosing("Speaking", "p0", "p1", "p2"), choosing("Data", "p3", "p4", "p5", "p6", "p7", "p8")),
                Set.of());
        Seating seating = filled(problem(UP_TO_EIGHT, wishes, pool(crowd(9))), 8, shake);

        assertThat(members(seating))
                .containsExactly(Set.of("p3", "p4", "p5", "p6", "p7", "p8"), Set.of("p0", "p1", "p2"));
    }

    /** Whoever has but two hours sits in the first circle, before those who could meet at any time. */
    @Property(tries = 30)
    void whoHasFewChancesIsNotTheOneWhoIsLeft(@ForAll long shake) {
        PersonSpecBuilder[] people = crowd(7);
        for (int i = 1; i < 6; i += 2) {
            people[i] = free("p" + i, "UTC", on(DayOfWeek.MONDAY, 9, 11));
        }
        Seating seating = filled(problem(UP_TO_EIGHT, OPEN, pool(people)), 4, shake);

        assertThat(members(seating).getFirst()).hasSize(4).contains("p1", "p3", "p5");
        assertThat(seating.people()).isEqualTo(7);
    }

    @Property(tries = 30)
    void facilitatorsAreSpreadWhereTheyAreFew(@ForAll long shake) {
        CircleRules facilitated = CircleRules.defaults().withSizes(3, 6);
        Wishes wishes = wishes(Topic.of("Speaking"), Map.of(), Set.of("p1", "p2", "p6"));
        Seating seating = filled(problem(facilitated, wishes, pool(crowd(9))), 3, shake);

        assertThat(seating.people()).isEqualTo(9);
        assertThat(members(seating))
                .hasSize(3)
                .allMatch(circle ->
                        Stream.of("p1", "p2", "p6").filter(circle::contains).count() == 1);
    }

    /** Two facilitators among five people are few, but on Monday there are no three without both. */
    @Property(tries = 30)
    void aScarceFacilitatorFillsACircleThatWouldBeTooSmall(@ForAll long shake) {
        CircleRules facilitated = CircleRules.defaults().withSizes(3, 6);
        Wishes wishes = wishes(Topic.of("Speaking"), Map.of(), Set.of("p0", "p1"));
        PersonSpecBuilder[] people = IntStream.range(0, 5)
                .mapToObj(i -> free("p" + i, "UTC", on(i < 3 ? DayOfWeek.MONDAY : DayOfWeek.TUESDAY, 9, 10)))
                .toArray(PersonSpecBuilder[]::new);

        assertThat(members(filled(problem(facilitated, wishes, pool(people)), 6, shake)))
                .containsExactly(Set.of("p0", "p1", "p2"));
    }

    /** Four facilitators among ten people: after a circle of six, and one of three for want of others, the last one waits. */
    @Property(tries = 30)
    void aScarceFacilitatorMakesNoCircleLargerThanItMustBe(@ForAll long shake) {
        CircleRules facilitated = CircleRules.defaults().withSizes(3, 6);
        Wishes wishes = wishes(Topic.of("Speaking"), Map.of(), Set.of("p1", "p2", "p6", "p8"));
        List<Set<String>> circles = members(filled(problem(facilitated, wishes, pool(crowd(10))), 6, shake));

        assertThat(circles).extracting(Set::size).containsExactly(6, 3);
    }

    /** Eight people are to be asked before the only one who facilitates, who has more time than they. */
    @Property(tries = 30)
    void aCircleBeginsWithItsFacilitator(@ForAll long shake) {
        CircleRules facilitated = CircleRules.defaults().withSizes(3, 3);
        PersonSpecBuilder[] people = IntStream.range(0, 9)
                .mapToObj(i -> free("p" + i, "UTC", on(DayOfWeek.MONDAY, i == 8 ? 0 : 9, i == 8 ? 23 : 10)))
                .toArray(PersonSpecBuilder[]::new);
        Wishes wishes = wishes(Topic.of("Speaking"), Map.of(), Set.of("p8"));

        assertThat(members(filled(problem(facilitated, wishes, pool(people)), 3, shake)))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(3).contains("p8"));
    }

    @Property(tries = 30)
    void whereAllAreWillingNobodyIsSpared(@ForAll long shake) {
        CircleRules facilitated = CircleRules.defaults().withSizes(3, 6);
        Wishes wishes = wishes(Topic.of("Speaking"), Map.of(), Set.of("p0", "p1", "p2", "p3", "p4", "p5"));
        Seating seating = filled(problem(facilitated, wishes, pool(crowd(6))), 6, shake);

        assertThat(members(seating))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(6));
    }

    @Property(tries = 30)
    void whoKnowsWhatATopicNeedsSitsFirst(@ForAll long shake) {
        CircleRules three = UP_TO_EIGHT.withSizes(3, 3);
        Wishes data = wishes(new Topic("Data", List.of("SQL", "Go", "R")), Map.of(), Set.of());
        PersonSpecBuilder[] people = crowd(9);
        people[3].offers("SQL", 3);
        people[5].offers("SQL", 3).offers("Go", 3).offers("R", 3);
        people[7].offers("Go", 3);
        Seating seating = filled(problem(three, data, pool(people)), 3, shake);

        assertThat(members(seating))
                .singleElement()
                .satisfies(circle -> assertThat(circle).contains("p5"));
    }

    /** Of those who help, the one who helps most: with the others, two more seats would be needed. */
    @Property(tries = 30)
    void whoKnowsMostOfWhatIsMissingIsAskedFirst(@ForAll long shake) {
        CircleRules two = CircleRules.defaults().withSizes(2, 2);
        Wishes data = wishes(new Topic("Data", List.of("SQL", "Go", "R")), Map.of(), Set.of("p0"));
        PersonSpecBuilder[] people = crowd(5);
        people[1].offers("SQL", 3).offers("Go", 3);
        people[2].offers("SQL", 3).offers("Go", 3).offers("R", 3);
        people[3].offers("R", 3);
        Seating seating = filled(problem(two, data, pool(people)), 2, shake);

        assertThat(members(seating)).containsExactly(Set.of("p0", "p2"));
    }

    /** More people chose 'Data', but nobody there knows what it needs. */
    @Property(tries = 30)
    void whatCannotBeAboutItsTopicIsPassedOver(@ForAll long shake) {
        Wishes wishes = new Wishes(
                List.of(new Topic("Data", List.of("SQL")), Topic.of("Speaking")),
                both(choosing("Data", "p0", "p1", "p2", "p3", "p4", "p5"), choosing("Speaking", "p6", "p7")),
                Set.of());
        Seating seating = filled(problem(UP_TO_EIGHT, wishes, pool(crowd(8))), 4, shake);

        assertThat(members(seating)).containsExactly(Set.of("p6", "p7"));
    }

    /** The first of them sits with nobody; the circle begins with another. */
    @Property(tries = 30)
    void whereOneGetsOnWithNobodyTheOthersSit(@ForAll long shake) {
        PersonSpecBuilder[] people = crowd(5);
        people[0] = free("p0", "UTC", on(DayOfWeek.MONDAY, 9, 10)).mustNot("p1", "p2", "p3", "p4");
        Seating seating = filled(problem(UP_TO_EIGHT, OPEN, pool(people)), 4, shake);

        assertThat(members(seating)).containsExactly(Set.of("p1", "p2", "p3", "p4"));
    }

    /** 'p0' and 'p1' could be a circle, but the four others than 'p0' are a larger one. */
    @Property(tries = 30)
    void ofTheCirclesThatCouldBeginTheLargestIsOpened(@ForAll long shake) {
        PersonSpecBuilder[] people = IntStream.range(0, 5)
                .mapToObj(i -> free("p" + i, "UTC", on(DayOfWeek.MONDAY, 9, 10)))
                .toArray(PersonSpecBuilder[]::new);
        people[0].mustNot("p2", "p3", "p4");

        assertThat(members(filled(problem(UP_TO_EIGHT, OPEN, pool(people)), 4, shake)))
                .containsExactly(Set.of("p1", "p2", "p3", "p4"));
    }

    @Property(tries = 30)
    void peopleWhoComeTogetherSitTogetherOrNotAtAll(@ForAll long shake) {
        PersonSpecBuilder[] people = crowd(5);
        people[0].must("p1");
        people[2].must("p3");
        Seating seating = filled(problem(UP_TO_EIGHT.withSizes(3, 4), OPEN, pool(people)), 3, shake);

        assertThat(members(seating)).singleElement().satisfies(circle -> {
            assertThat(circle).hasSize(3).contains("p4");
            assertThat(circle.contains("p0")).isEqualTo(circle.contains("p1"));
        });
    }

    /** By chance it would be 40 of the 80 pairs; but shaking leaves many people equal, and of equals the one worth more is asked. */
    @Example
    void whoSharesAnInterestSitsTogetherMoreOftenThanByChance() {
        PersonSpecBuilder[] people = IntStream.range(100, 260)
                .mapToObj(i -> any("p" + i).interests(likesChess("p" + i) ? "chess" : "golf"))
                .toArray(PersonSpecBuilder[]::new);
        CircleProblem problem = problem(UP_TO_EIGHT.withSizes(2, 2), OPEN, pool(people));
        double sharing = IntStream.range(0, 8)
                .mapToLong(shake -> members(filled(problem, 2, shake)).stream()
                        .filter(pair -> pair.stream()
                                        .filter(DensestFirstTest::likesChess)
                                        .count()
                                != 1)
                        .count())
                .average()
                .orElse(0);

        assertThat(sharing).isGreaterThan(55);
    }

    private static boolean likesChess(String id) {
        return id.charAt(3) % 2 == 0;
    }

    /** Asked before each circle. */
    @Example
    void stoppedAfterTheFirstCircleItOpensNoSecond() {
        Seating seating = new Seating(problem(UP_TO_EIGHT, OPEN, anybody("ann", "bob", "cem", "dia")));
        Predicate<Seating> oneIsEnough = now -> !now.circles().isEmpty();

        new DensestFirst(seating, 2, new SplittableRandom(1)).fill(oneIsEnough);

        assertThat(seating.circles()).hasSize(1);
    }

    private static PersonSpecBuilder[] crowd(int people) {
        return IntStream.range(0, people).mapToObj(i -> any("p" + i)).toArray(PersonSpecBuilder[]::new);
    }

    private static Seating filled(CircleProblem problem, int target, long shake) {
        Seating seating = new Seating(problem);
        new DensestFirst(seating, target, new SplittableRandom(shake)).fill(any -> false);
        return seating;
    }
}
