package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.choosing;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.members;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.problem;
import static app.alongside.matching.engine.circles.CircleFixtures.seat;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.pool.PersonSpecBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Circles laid by hand in which one move or one swap would gain: whether it is made. */
class ExchangeTest {
    private static final Topic SPEAKING = Topic.of("Speaking");
    private static final Wishes OPEN = wishes(SPEAKING, Map.of(), Set.of());
    private static final CircleRules TWO =
            CircleRules.defaults().withSizes(2, 2).withRotatingChair();
    private static final CircleRules TWO_OR_THREE = TWO.withSizes(2, 3);

    @Test
    void twoSwapWhereBothCirclesTogetherGain() {
        assertThat(exchanged(TWO, OPEN, chess("ann"), golf("bob"), chess("cem"), golf("dia")))
                .containsExactlyInAnyOrder(Set.of("ann", "cem"), Set.of("bob", "dia"));
    }

    @Test
    void twoWhoMayNotSitTogetherDoNotHoweverMuchTheyShare() {
        assertThat(exchanged(
                        TWO,
                        OPEN,
                        chess("ann").mustNot("cem"),
                        golf("bob"),
                        chess("cem"),
                        golf("dia").mustNot("bob")))
                .containsExactly(Set.of("ann", "bob"), Set.of("cem", "dia"));
    }

    @Test
    void nobodySwapsWhoIsNotFreeThen() {
        assertThat(exchanged(
                        TWO,
                        OPEN,
                        free("ann", "UTC", 9, 10).interests("chess"),
                        golf("bob"),
                        free("cem", "UTC", 14, 15).interests("chess"),
                        golf("dia")))
                .containsExactly(Set.of("ann", "bob"), Set.of("cem", "dia"));
    }

    @Test
    void nobodySwapsWhoFacilitatesWhereNobodyElseWould() {
        CircleRules facilitated = CircleRules.defaults().withSizes(2, 2);
        Wishes both = wishes(SPEAKING, Map.of(), Set.of("ann", "cem"));
        Wishes across = wishes(SPEAKING, Map.of(), Set.of("ann", "dia"));

        assertThat(exchanged(facilitated, both, chess("ann"), golf("bob"), chess("cem"), golf("dia")))
                .containsExactly(Set.of("ann", "bob"), Set.of("cem", "dia"));
        assertThat(exchanged(facilitated, across, chess("ann"), golf("bob"), chess("cem"), golf("dia")))
                .containsExactlyInAnyOrder(Set.of("ann", "cem"), Set.of("bob", "dia"));
    }

    @Test
    void oneMovesToAFreeSeatWhereTheyShareMore() {
        CircleProblem problem =
                problem(TWO_OR_THREE, OPEN, pool(chess("ann"), golf("bob"), golf("cem"), chess("dia"), chess("eva")));
        Seating seating = new Seating(problem);
        seat(seating, "Speaking", "ann", "bob", "cem");
        seat(seating, "Speaking", "dia", "eva");
        long before = seating.worth();

        new Exchange(seating).run(any -> false);

        assertThat(members(seating)).containsExactly(Set.of("bob", "cem"), Set.of("ann", "dia", "eva"));
        assertThat(seating.worth()).isGreaterThan(before);
        assertThat(seating.circleOf(CircleFixtures.party(problem, "ann")))
                .isSameAs(seating.circles().getLast());
    }

    /** Alone with somebody of other interests, but the two are just enough for a circle. */
    @Test
    void nobodyMovesWhomTheirCircleNeeds() {
        CircleProblem problem =
                problem(TWO_OR_THREE, OPEN, pool(chess("ann"), golf("bob"), chess("dia"), chess("eva")));
        Seating seating = new Seating(problem);
        seat(seating, "Speaking", "ann", "bob");
        seat(seating, "Speaking", "dia", "eva");

        new Exchange(seating).run(any -> false);

        assertThat(members(seating)).containsExactly(Set.of("ann", "bob"), Set.of("dia", "eva"));
    }

    /** Each would rather have the other's topic. */
    @Test
    void twoSwapForTheTopicsTheyLikeMore() {
        Wishes two = new Wishes(
                List.of(SPEAKING, Topic.of("Data")),
                Map.of("ann", List.of("Data", "Speaking"), "cem", List.of("Speaking", "Data")),
                Set.of());
        CircleProblem problem = problem(TWO, two, pool(any("ann"), any("bob"), any("cem"), any("dia")));
        Seating seating = new Seating(problem);
        OpenCircle speaking = seat(seating, "Speaking", "ann", "bob");
        OpenCircle data = seat(seating, "Data", "cem", "dia");

        new Exchange(seating).run(any -> false);

        assertThat(seating.circleOf(CircleFixtures.party(problem, "ann"))).isSameAs(data);
        assertThat(seating.circleOf(CircleFixtures.party(problem, "cem"))).isSameAs(speaking);
    }

    @Test
    void nobodySwapsIntoATopicTheyDidNotChoose() {
        Wishes two = new Wishes(List.of(SPEAKING, Topic.of("Data")), choosing("Speaking", "ann", "bob"), Set.of());
        Seating seating = new Seating(problem(TWO, two, pool(chess("ann"), golf("bob"), chess("cem"), golf("dia"))));
        seat(seating, "Speaking", "ann", "bob");
        seat(seating, "Data", "cem", "dia");

        new Exchange(seating).run(any -> false);

        assertThat(members(seating)).containsExactly(Set.of("ann", "bob"), Set.of("cem", "dia"));
    }

    /** Six pairs, each of two who share nothing: it takes several swaps, one after the other. */
    @Test
    void swapsFollowSwapsUntilAllSitWithTheirLike() {
        PersonSpecBuilder[] people = new PersonSpecBuilder[12];
        for (int i = 0; i < people.length; i++) {
            people[i] = any("p" + (10 + i)).interests("interest " + i % 6);
        }
        Seating seating = new Seating(problem(TWO, OPEN, pool(people)));
        for (int pair = 0; pair < 6; pair++) {
            seat(seating, "Speaking", "p" + (10 + pair), "p" + (16 + (pair + 1) % 6));
        }

        new Exchange(seating).run(any -> false);

        assertThat(members(seating))
                .containsExactlyInAnyOrder(
                        Set.of("p10", "p16"),
                        Set.of("p11", "p17"),
                        Set.of("p12", "p18"),
                        Set.of("p13", "p19"),
                        Set.of("p14", "p20"),
                        Set.of("p15", "p21"));
    }

    @Test
    void whoSitsNowhereIsLeftWhereTheyAre() {
        Seating seating =
                new Seating(problem(TWO, OPEN, pool(any("ann"), chess("bob"), golf("cem"), chess("dia"), golf("eva"))));
        seat(seating, "Speaking", "bob", "cem");
        seat(seating, "Speaking", "dia", "eva");

        new Exchange(seating).run(any -> false);

        assertThat(members(seating)).containsExactlyInAnyOrder(Set.of("bob", "dia"), Set.of("cem", "eva"));
        assertThat(seating.stranded()).containsExactly(CircleFixtures.party(seating.problem(), "ann"));
    }

    /** It asks before each of the five people whether to stop; a second round would ask ten times. */
    @Test
    void aRoundInWhichNobodyGainsIsTheLast() {
        Seating seating =
                new Seating(problem(TWO, OPEN, pool(any("ann"), chess("bob"), chess("cem"), golf("dia"), golf("eva"))));
        seat(seating, "Speaking", "bob", "cem");
        seat(seating, "Speaking", "dia", "eva");
        AtomicInteger asked = new AtomicInteger();

        new Exchange(seating).run(any -> asked.incrementAndGet() < 0);

        assertThat(asked).hasValue(5);
    }

    /** Two swaps are to be made among four circles; asked before each person, it stops after the first. */
    @Test
    void stoppedItMakesNoMoreSwaps() {
        Seating seating = new Seating(problem(
                TWO,
                new Wishes(
                        List.of(SPEAKING, Topic.of("Data")),
                        CircleFixtures.both(
                                choosing("Speaking", "ann", "bob", "cem", "dia"),
                                choosing("Data", "eva", "fay", "gus", "hal")),
                        Set.of()),
                pool(
                        chess("ann"),
                        golf("bob"),
                        chess("cem"),
                        golf("dia"),
                        chess("eva"),
                        golf("fay"),
                        chess("gus"),
                        golf("hal"))));
        seat(seating, "Speaking", "ann", "bob");
        seat(seating, "Speaking", "cem", "dia");
        seat(seating, "Data", "eva", "fay");
        seat(seating, "Data", "gus", "hal");
        long before = seating.worth();

        new Exchange(seating).run(now -> now.worth() > before);

        assertThat(members(seating))
                .contains(Set.of("eva", "fay"), Set.of("gus", "hal"))
                .doesNotContain(Set.of("ann", "bob"));
    }

    /** The two circles whose members could gain by a swap are half of all circles apart, and none else meets when they do. */
    @Test
    void inASmallPoolEverybodyLooksAtAllCirclesAndInALargeOneAtSome() {
        Set<String> chess = Set.of("p0000", "p0002");
        Seating small = twoWhoWouldSwapAmong(2_000);
        Seating large = twoWhoWouldSwapAmong(4_000);
        AtomicInteger asked = new AtomicInteger();

        new Exchange(small).run(any -> false);
        new Exchange(large).run(any -> asked.incrementAndGet() < 0);

        assertThat(members(small)).contains(chess);
        assertThat(members(large)).doesNotContain(chess);
        assertThat(asked).as("one round").hasValue(4_000);
    }

    private static Seating twoWhoWouldSwapAmong(int people) {
        List<PersonSpecBuilder> four = List.of(
                free("p0000", "UTC", 9, 10).interests("chess"),
                free("p0001", "UTC", 9, 10).interests("golf"),
                free("p0002", "UTC", 9, 10).interests("chess"),
                free("p0003", "UTC", 9, 10).interests("golf"));
        Seating seating = new Seating(problem(
                TWO,
                OPEN,
                pool(Stream.concat(four.stream(), IntStream.range(4, people).mapToObj(ExchangeTest::anotherTime))
                        .toArray(PersonSpecBuilder[]::new))));
        seat(seating, "Speaking", "p0000", "p0001");
        for (int other = 4; other < people; other += 2) {
            if (other == people / 2) {
                seat(seating, "Speaking", "p0002", "p0003");
            }
            seat(seating, "Speaking", id(other), id(other + 1));
        }
        return seating;
    }

    /** Free for an hour of another day than Monday, as two who follow each other are. */
    private static PersonSpecBuilder anotherTime(int number) {
        int hour = number / 2 % (6 * 23);
        return free(id(number), "UTC", on(DayOfWeek.of(2 + hour / 23), hour % 23, hour % 23 + 1));
    }

    private static String id(int number) {
        return "p%04d".formatted(number);
    }

    private static List<Set<String>> exchanged(
            CircleRules rules,
            Wishes wishes,
            PersonSpecBuilder ann,
            PersonSpecBuilder bob,
            PersonSpecBuilder... others) {
        Seating seating = new Seating(problem(rules, wishes, pool(ann, bob, others[0], others[1])));
        seat(seating, "Speaking", "ann", "bob");
        seat(seating, "Speaking", "cem", "dia");
        new Exchange(seating).run(any -> false);
        return members(seating);
    }

    private static PersonSpecBuilder chess(String id) {
        return any(id).interests("chess");
    }

    private static PersonSpecBuilder golf(String id) {
        return any(id).interests("golf");
    }
}
