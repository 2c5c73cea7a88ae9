package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.anybody;
import static app.alongside.matching.engine.circles.CircleFixtures.choosing;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.members;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.problem;
import static app.alongside.matching.engine.circles.CircleFixtures.seat;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People who were left, beside circles laid by hand: who moves for them, and who does not. */
class RescueTest {
    private static final Topic SPEAKING = Topic.of("Speaking");
    private static final Wishes OPEN = wishes(SPEAKING, Map.of(), Set.of());
    private static final CircleRules TWO_OR_THREE =
            CircleRules.defaults().withSizes(2, 3).withRotatingChair();
    private static final CircleRules THREE_OR_FOUR = TWO_OR_THREE.withSizes(3, 4);

    @Test
    void whoWasLeftTakesAFreeSeat() {
        Seating seating = new Seating(problem(TWO_OR_THREE, OPEN, anybody("ann", "bob", "cem")));
        seat(seating, "Speaking", "ann", "bob");

        assertThat(rescued(seating)).containsExactly(Set.of("ann", "bob", "cem"));
    }

    /** In the other circle the two who sit there are worth more to each other, but not to her. */
    @Test
    void ofTwoFreeSeatsItIsTheOneWhereTheyAreWorthMore() {
        for (boolean first : List.of(true, false)) {
            Pool pool = pool(
                    any("ann").interests(first ? "chess" : "golf"),
                    any("bob").interests(first ? "jazz" : "golf"),
                    any("cem").interests(first ? "golf" : "chess"),
                    any("dia").interests(first ? "golf" : "jazz"),
                    any("eva").interests("chess", "jazz"));
            Seating seating = new Seating(problem(TWO_OR_THREE, OPEN, pool));
            seat(seating, "Speaking", "ann", "bob");
            seat(seating, "Speaking", "cem", "dia");

            assertThat(rescued(seating)).contains(first ? Set.of("ann", "bob", "eva") : Set.of("cem", "dia", "eva"));
        }
    }

    /** Somebody is left on Monday, a seat is free some days later, and on each full day sits one who can move to the next. */
    @Test
    void threePeopleMoveOnForOneWhoWasLeft() {
        for (int moves = 0; moves <= 3; moves++) {
            Seating seating = days(moves);

            assertThat(rescued(seating)).as(moves + " moves").allMatch(circle -> circle.size() == 4);
            assertThat(seating.people()).isEqualTo(4 * (moves + 1));
        }
    }

    @Test
    void aFourthMoveIsTooMany() {
        Seating seating = days(4);
        List<Set<String>> before = members(seating);

        assertThat(rescued(seating)).isEqualTo(before);
    }

    /** A circle of four on each day from Monday but the last, which has three; all but one of each are bound to their day. */
    private static Seating days(int moves) {
        Stream.Builder<PersonSpecBuilder> people = Stream.builder();
        for (int day = 0; day <= moves; day++) {
            for (int bound = 0; bound < 3; bound++) {
                people.add(free(day + "bound" + bound, "UTC", from(day)));
            }
            if (day < moves) {
                people.add(free("moving" + day, "UTC", from(day), from(day + 1)));
            }
        }
        people.add(free("left", "UTC", from(0)));
        Seating seating =
                new Seating(problem(THREE_OR_FOUR, OPEN, pool(people.build().toArray(PersonSpecBuilder[]::new))));
        for (int day = 0; day < moves; day++) {
            seat(seating, "Speaking", day + "bound0", day + "bound1", day + "bound2", "moving" + day);
        }
        seat(seating, "Speaking", moves + "bound0", moves + "bound1", moves + "bound2");
        return seating;
    }

    private static LocalRange from(int day) {
        return on(DayOfWeek.of(1 + day), 9, 10);
    }

    /** 'cem' offers the skill that the circle needs, and 'dia' would have his seat. */
    @Test
    void nobodyMovesOnWhomTheirCircleNeeds() {
        Wishes data = wishes(new Topic("Data", List.of("SQL")), Map.of(), Set.of());
        Pool pool = pool(
                free("ann", "UTC", from(0)),
                free("bob", "UTC", from(0)),
                free("cem", "UTC", from(0), from(1)).offers("SQL", 4),
                free("dia", "UTC", from(0)),
                free("eva", "UTC", from(1)).offers("SQL", 4),
                free("fay", "UTC", from(1)));
        Seating seating = new Seating(problem(TWO_OR_THREE, data, pool));
        seat(seating, "Data", "ann", "bob", "cem");
        seat(seating, "Data", "eva", "fay");

        assertThat(rescued(seating)).containsExactly(Set.of("ann", "bob", "cem"), Set.of("eva", "fay"));
    }

    @Test
    void thoseWhoWereLeftOpenACircleOfTheirOwn() {
        Seating seating = new Seating(problem(TWO_OR_THREE, OPEN, anybody("ann", "bob", "cem", "dia", "eva")));
        seat(seating, "Speaking", "ann", "bob", "cem");

        assertThat(rescued(seating)).containsExactly(Set.of("ann", "bob", "cem"), Set.of("dia", "eva"));
    }

    /** With circles of three or four, two who were left need one whom a circle of four can spare. */
    @Test
    void aFullCircleLendsWhomItCanSpare() {
        Seating seating = new Seating(problem(THREE_OR_FOUR, OPEN, anybody("ann", "bob", "cem", "dia", "eva", "fay")));
        OpenCircle full = seat(seating, "Speaking", "ann", "bob", "cem", "dia");

        assertThat(rescued(seating)).hasSize(2).allMatch(circle -> circle.size() == 3);
        assertThat(full.size()).isEqualTo(3);
        assertThat(members(seating).getLast()).contains("eva", "fay");
        assertThat(seating.stranded()).isEmpty();
    }

    /** One left and one lent are still too few; nothing has changed afterwards. */
    @Test
    void whoWasLentInVainGoesBack() {
        Seating seating = new Seating(problem(THREE_OR_FOUR, OPEN, anybody("ann", "bob", "cem", "dia", "eva")));
        OpenCircle full = seat(seating, "Speaking", "ann", "bob", "cem", "dia");

        assertThat(rescued(seating)).containsExactly(Set.of("ann", "bob", "cem", "dia"));
        assertThat(full.parties()).allMatch(party -> seating.circleOf(party) == full);
        assertThat(seating.stranded()).hasSize(1);
    }

    /** Of four who were left three can sit together: the one who facilitates and the one who knows SQL are among them. */
    @Test
    void aCircleOfTheirOwnHasItsFacilitatorAndItsSkills() {
        CircleRules rules = CircleRules.defaults().withSizes(3, 3);
        for (int facilitator = 0; facilitator < 4; facilitator++) {
            for (int skilled = 0; skilled < 4; skilled++) {
                PersonSpecBuilder[] people =
                        IntStream.range(0, 4).mapToObj(i -> any("p" + i)).toArray(PersonSpecBuilder[]::new);
                people[skilled].offers("SQL", 3);
                Wishes data = wishes(new Topic("Data", List.of("SQL")), Map.of(), Set.of("p" + facilitator));
                Seating seating = new Seating(problem(rules, data, pool(people)));
                List<String> needed = List.of("p" + facilitator, "p" + skilled);

                assertThat(rescued(seating))
                        .singleElement()
                        .satisfies(circle -> assertThat(circle).hasSize(3).containsAll(needed));
            }
        }
    }

    /** More people have time on Monday, but only those of Tuesday may sit together. */
    @Test
    void whereTheBestTimeWillNotDoAnotherIsTried() {
        Pool pool = pool(
                free("ann", "UTC", from(0), from(1)),
                free("bob", "UTC", from(0)).mustNot("ann", "cem", "dia"),
                free("cem", "UTC", from(0)).mustNot("ann", "dia"),
                free("dia", "UTC", from(0)).mustNot("ann"),
                free("eva", "UTC", from(1)));
        Seating seating = new Seating(problem(TWO_OR_THREE, OPEN, pool));

        assertThat(rescued(seating)).containsExactly(Set.of("ann", "eva"));
    }

    /** 'moving' makes room on Monday, and then once more on Tuesday. */
    @Test
    void whoMovedForOneMayMoveForAnother() {
        Seating seating = new Seating(problem(
                THREE_OR_FOUR,
                OPEN,
                pool(
                        free("a1", "UTC", from(0)),
                        free("a2", "UTC", from(0)),
                        free("a3", "UTC", from(0)),
                        free("b1", "UTC", from(1)),
                        free("b2", "UTC", from(1)),
                        free("b3", "UTC", from(1)),
                        free("c1", "UTC", from(2)),
                        free("c2", "UTC", from(2)),
                        free("c3", "UTC", from(2)),
                        free("left1", "UTC", from(0)),
                        free("left2", "UTC", from(1)),
                        free("moving", "UTC", from(0), from(1), from(2)))));
        seat(seating, "Speaking", "a1", "a2", "a3", "moving");
        seat(seating, "Speaking", "b1", "b2", "b3");
        seat(seating, "Speaking", "c1", "c2", "c3");

        assertThat(rescued(seating)).hasSize(3).allMatch(circle -> circle.size() == 4);
    }

    /** Neither 'yan' nor 'zed' facilitates; the full circle has two who do, and 'amy', who would be lent first, does not. */
    @Test
    void aCircleLendsAFacilitatorWhereOneIsMissing() {
        Wishes wishes = wishes(SPEAKING, Map.of(), Set.of("fay", "flo"));
        Seating seating = new Seating(
                problem(CircleRules.defaults().withSizes(2, 3), wishes, anybody("amy", "fay", "flo", "yan", "zed")));
        seat(seating, "Speaking", "amy", "fay", "flo");

        assertThat(rescued(seating)).hasSize(2).allMatch(circle -> circle.contains("fay") != circle.contains("flo"));
        assertThat(seating.stranded()).isEmpty();
    }

    /** Nobody can make room for 'ann', until 'yan' and 'zed' borrow 'moving' for a circle on Tuesday. */
    @Test
    void whoCouldNotBeHelpedAtFirstIsAskedAgain() {
        Seating seating = new Seating(problem(
                THREE_OR_FOUR,
                OPEN,
                pool(
                        free("ann", "UTC", from(0)),
                        free("bob", "UTC", from(0)),
                        free("cem", "UTC", from(0)),
                        free("dia", "UTC", from(0)),
                        free("moving", "UTC", from(0), from(1)),
                        free("yan", "UTC", from(1)),
                        free("zed", "UTC", from(1)))));
        seat(seating, "Speaking", "bob", "cem", "dia", "moving");

        assertThat(rescued(seating))
                .containsExactly(Set.of("ann", "bob", "cem", "dia"), Set.of("moving", "yan", "zed"));
    }

    @Test
    void nobodyMovesToATopicTheyDidNotChoose() {
        Wishes two = new Wishes(List.of(SPEAKING, Topic.of("Data")), choosing("Data", "dia"), Set.of());
        Seating seating = new Seating(problem(THREE_OR_FOUR, two, anybody("ann", "bob", "cem", "dia", "eva")));
        seat(seating, "Speaking", "ann", "bob", "cem");

        assertThat(rescued(seating)).containsExactly(Set.of("ann", "bob", "cem", "eva"));
        assertThat(seating.stranded()).containsExactly(CircleFixtures.party(seating.problem(), "dia"));
    }

    /** Asked before each of them: the first is helped, the second no more. */
    @Test
    void whenStoppedTheOthersAreLeft() {
        CircleRules rules = CircleRules.defaults().withSizes(2, 4).withRotatingChair();
        Seating seating = new Seating(problem(rules, OPEN, anybody("ann", "bob", "cem", "dia")));
        seat(seating, "Speaking", "ann", "bob");

        new Rescue(seating).run(now -> now.people() > 2);

        assertThat(seating.people()).isEqualTo(3);
    }

    private static List<Set<String>> rescued(Seating seating) {
        new Rescue(seating).run(any -> false);
        return members(seating);
    }
}
