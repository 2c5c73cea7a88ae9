package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.anybody;
import static app.alongside.matching.engine.circles.CircleFixtures.both;
import static app.alongside.matching.engine.circles.CircleFixtures.choosing;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.plan;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.policy.Segment;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SlotRange;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody without a circle is told: the first rule that leaves too few, and the smallest change that would help. */
class WhyStrandedTest {
    private static final CircleRules FOUR =
            CircleRules.defaults().withSizes(4, 5).withRotatingChair();
    private static final CircleRules JUST_FOUR = FOUR.withSizes(4, 4);
    private static final List<String> PEOPLE = List.of("ann", "bob", "cem", "dia");
    private static final Wishes SPEAKING = wishes(Topic.of("Speaking"), Map.of(), Set.of());

    @Test
    void whoIsOutsideTheSegmentIsToldThat() {
        MatchPolicy tills = MatchPolicy.defaults()
                .with(MatchPolicy.defaults()
                        .rules()
                        .withSegment(new Segment(Set.of(), Set.of("Tills"), Set.of(), Set.of(), 0)));
        Pool pool =
                pool(any("ann"), any("bob"), any("cem"), any("dia"), any("eva").department("Law"));
        CirclePlan plan = Circles.plan(new CircleProblem(pool, tills, FOUR, SPEAKING), RunOptions.defaults());

        assertThat(plan.stranded())
                .containsExactly(new Stranded("eva", new CircleReason.NotEligible(), Optional.empty()));
    }

    @Test
    void ofSeveralTopicsTheOneWithMostPeopleIsNamedNotTheOneWithMostParties() {
        Map<String, List<String>> chosen = Map.of(
                "eva", List.of("Data", "Games"),
                "ann", List.of("Data"),
                "bob", List.of("Data"),
                "cem", List.of("Games"),
                "dia", List.of("Games"),
                "fay", List.of("Games"));
        Wishes two = new Wishes(List.of(Topic.of("Data"), Topic.of("Games")), chosen, Set.of());
        Pool pool = pool(any("ann"), any("bob"), any("cem").must("dia", "fay"), any("dia"), any("eva"), any("fay"));

        assertThat(stranded(plan(FOUR.withSizes(5, 6), two, pool), "eva").reason())
                .isEqualTo(new CircleReason.FewForTopic("Games", 4, 5));
    }

    @Test
    void oneTopicAndHalfHourAfterTheOtherTheOneWithMostPeopleCounts() {
        Pool pool = pool(
                free("ann", "Europe/London", on(DayOfWeek.MONDAY, 9, 10), on(DayOfWeek.TUESDAY, 9, 10)),
                free("bob", "Europe/London", on(DayOfWeek.MONDAY, 9, 10)),
                free("cem", "Europe/London", on(DayOfWeek.TUESDAY, 9, 10)),
                free("dia", "Europe/London", on(DayOfWeek.TUESDAY, 9, 10)));

        assertThat(stranded(plan(FOUR, SPEAKING, pool), "ann").reason())
                .isEqualTo(new CircleReason.FewAtTheTime("Speaking", 3, 4));
    }

    @Test
    void whoIsNeverFreeForAWholeMeetingIsAloneAtAnyTime() {
        Pool pool = pool(any("ann"), any("bob"), any("cem"), any("dia"), free("eva", "Europe/London", 9, 10));
        CirclePlan plan = plan(FOUR.withMeetingHalfHours(4), SPEAKING, pool);

        assertThat(stranded(plan, "eva").reason()).isEqualTo(new CircleReason.FewAtTheTime("Speaking", 1, 4));
        assertThat(stranded(plan, "eva").change()).get().isInstanceOfSatisfying(CircleChange.FreeAt.class, change -> {
            assertThat(change.with()).isEqualTo(PEOPLE);
            assertThat(change.missingHours()).isEqualTo(2);
        });
    }

    @Test
    void whoSharesNoLanguageWithTheOthersMaySitWithNoneOfThem() {
        Pool pool = pool(
                any("ann").languages("German"),
                any("bob").languages("German"),
                any("cem").languages("German"),
                any("dia").languages("German"),
                any("eva").languages("English"));
        Stranded eva = stranded(plan(FOUR, SPEAKING, pool), "eva");

        assertThat(eva.reason()).isEqualTo(new CircleReason.FewAllowed("Speaking", 1, 4));
        assertThat(eva.change()).isEmpty();
    }

    @Test
    void onlySkillsThatNobodyOffersAreNamed() {
        Wishes data = wishes(new Topic("Data", List.of("SQL", "Chess", "Go")), Map.of(), Set.of());
        Pool pool = pool(any("ann").offers("chess", 4), any("bob"), any("cem"), any("dia"));

        assertThat(plan(FOUR, data, pool).stranded())
                .hasSize(4)
                .allSatisfy(person ->
                        assertThat(person.reason()).isEqualTo(new CircleReason.NoSkill("Data", List.of("SQL", "Go"))));
    }

    /** One circle lacks two of the person's half-hours, the other one. */
    @Test
    void ofTwoCirclesTheOneWithLessTimeMissingIsNamed() {
        Map<String, List<String>> chosen =
                both(choosing("A", "ann", "bob", "cem", "dia"), choosing("B", "fay", "gus", "hal", "ida"));
        Wishes two = new Wishes(List.of(Topic.of("A"), Topic.of("B")), chosen, Set.of());
        Pool pool = pool(
                free("ann", "Europe/London", 9, 11),
                free("bob", "Europe/London", 9, 11),
                free("cem", "Europe/London", 9, 11),
                free("dia", "Europe/London", 9, 11),
                free("eva", "Europe/London", 12, 14),
                free("fay", "Europe/London", 13, 15),
                free("gus", "Europe/London", 13, 15),
                free("hal", "Europe/London", 13, 15),
                free("ida", "Europe/London", 13, 15));

        assertThat(stranded(plan(FOUR.withMeetingHalfHours(4), two, pool), "eva")
                        .change())
                .contains(new CircleChange.FreeAt(new SlotRange(26, 30), 1, List.of("fay", "gus", "hal", "ida")));
    }

    @Test
    void twoWhoComeTogetherAreNotHelpedByOneMoreSeat() {
        Pool pool =
                pool(any("ann"), any("bob"), any("cem"), any("dia"), any("eva").must("fay"), any("fay"));
        CirclePlan plan = plan(JUST_FOUR, SPEAKING, pool);

        assertThat(plan.stranded()).hasSize(2);
        for (Stranded left : plan.stranded()) {
            boolean alone =
                    plan.stranded().stream().noneMatch(other -> other.id().equals("eva"));
            assertThat(left.reason())
                    .isEqualTo(new CircleReason.Full("Speaking", 1, new CircleReason.Seats(4, alone ? 1 : 2), 2, 4));
            assertThat(left.change().isPresent()).isEqualTo(alone);
        }
    }

    @Test
    void aThirdOfADepartmentWouldFitIfOneMoreWereAllowed() {
        Pool pool = pool(
                any("ann").department("Tills"),
                any("bob").department("Tills"),
                any("cem"),
                any("dia"),
                any("eva").department("Tills"));
        Stranded third = plan(FOUR, SPEAKING, pool).stranded().getFirst();

        assertThat(third.reason()).isEqualTo(new CircleReason.NeededElsewhere("Speaking", 1, 4));
        assertThat(third.change()).get().isInstanceOfSatisfying(CircleChange.OneMoreOfDepartment.class, change -> {
            assertThat(change.department()).isEqualTo("Tills");
            assertThat(change.with()).hasSize(4).contains("cem", "dia").doesNotContain(third.id());
        });
    }

    @Test
    void anExceptionIsForOneOtherAndOneRuleOnly() {
        Stranded one = eva(any("eva"), "bob");
        assertThat(one.change()).get().isInstanceOfSatisfying(CircleChange.Exception.class, change -> {
            assertThat(change.rule()).isEqualTo(Rule.PAST_PARTNER);
            assertThat(change.other()).isEqualTo("bob");
            assertThat(change.with()).isEqualTo(PEOPLE);
        });
        assertThat(eva(any("eva"), "bob", "cem").change()).isEmpty();
        assertThat(eva(any("eva").blocked("bob")).change()).isEmpty();
        assertThat(eva(any("eva").blocked("bob"), "bob").change()).isEmpty();
    }

    /** Four who hold together, so that it is always the fifth who is left: a former partner of some of them. */
    private static Stranded eva(PersonSpecBuilder eva, String... past) {
        for (String partner : past) {
            eva.past(partner, Populations.TODAY.minusMonths(3));
        }
        Pool pool = pool(any("ann").must("bob", "cem", "dia"), any("bob"), any("cem"), any("dia"), eva);
        return stranded(plan(FOUR, SPEAKING, pool), "eva");
    }

    /** Who would make a circle if only one of them facilitated: as many as it takes, and nobody who sits already. */
    @Test
    void thoseLeftWithoutAFacilitatorAreNamedAndNobodyElse() {
        Map<String, List<String>> chosen =
                both(choosing("A", "ann", "bob", "cem", "dia"), choosing("B", "eva", "fay", "gus", "hal", "ida"));
        Wishes two = new Wishes(List.of(Topic.of("A"), Topic.of("B")), chosen, Set.of("ann"));
        Pool pool = anybody("ann", "bob", "cem", "dia", "eva", "fay", "gus", "hal", "ida");
        CirclePlan plan = plan(CircleRules.defaults().withSizes(4, 5), two, pool);

        assertThat(plan.seated()).isEqualTo(4);
        Stranded eva = stranded(plan, "eva");
        assertThat(eva.reason()).isEqualTo(new CircleReason.NoFacilitator("B"));
        assertThat(eva.change())
                .contains(new CircleChange.SomebodyFacilitates("B", List.of("eva", "fay", "gus", "hal", "ida")));
        CirclePlan full = plan(CircleRules.defaults().withSizes(4, 4), two, pool);
        assertThat(stranded(full, "ida").change())
                .contains(new CircleChange.SomebodyFacilitates("B", List.of("eva", "fay", "gus", "ida")));
    }

    @Test
    void whereOneFacilitatorHasACircleTheOthersLackOneAndAllOfThemAreHelpedByOneMore() {
        Wishes one = wishes(Topic.of("Speaking"), Map.of(), Set.of("p5"));
        Pool pool = pool(IntStream.range(0, 13).mapToObj(i -> any("p" + i)).toArray(PersonSpecBuilder[]::new));
        CirclePlan plan = plan(CircleRules.defaults().withSizes(4, 7), one, pool);

        assertThat(plan.stranded()).hasSize(6).allSatisfy(left -> {
            assertThat(left.reason()).isEqualTo(new CircleReason.NoFacilitatorLeft("Speaking", 6));
            assertThat(left.change())
                    .get()
                    .isInstanceOfSatisfying(
                            CircleChange.SomebodyFacilitates.class,
                            change -> assertThat(change.with()).hasSize(6).contains(left.id()));
        });
    }

    @Test
    void whoFindsTheOnlyCircleFullIsToldThatAndHowManyAreLeftForAnother() {
        CirclePlan plan = plan(FOUR, SPEAKING, anybody("ann", "bob", "cem", "dia", "eva", "fay"));

        assertThat(plan.stranded())
                .hasSize(1)
                .allSatisfy(left -> assertThat(left.reason())
                        .isEqualTo(new CircleReason.Full("Speaking", 1, new CircleReason.Seats(5, 1), 1, 4)));
    }

    /** Who is left is enough for a circle, but two of them may not sit together. */
    @Test
    void thoseWhoAreLeftButMayNotAllSitTogetherAreToldThat() {
        Pool pool = pool(
                any("ann").department("Tills"),
                any("bob").department("Tills"),
                any("cem").department("Tills"),
                any("dia").department("Tills"));

        assertThat(plan(FOUR, SPEAKING, pool).stranded())
                .hasSize(4)
                .allSatisfy(
                        left -> assertThat(left.reason()).isEqualTo(new CircleReason.NoneOfThoseLeft("Speaking", 4)));
    }

    @Test
    void ofTwoWhoComeTogetherOnlyTheOneWhoLacksTimeIsToldToFindIt() {
        Pool pool = pool(
                free("ann", "Europe/London", 9, 11),
                free("bob", "Europe/London", 9, 11),
                free("cem", "Europe/London", 9, 11),
                free("dia", "Europe/London", 9, 11),
                free("eva", "Europe/London", on(DayOfWeek.MONDAY, 9, 11), on(DayOfWeek.TUESDAY, 9, 11))
                        .must("fay"),
                free("fay", "Europe/London", on(DayOfWeek.TUESDAY, 9, 11)));
        CirclePlan plan = plan(FOUR.withSizes(4, 6), SPEAKING, pool);

        assertThat(stranded(plan, "fay").change()).get().isInstanceOf(CircleChange.FreeAt.class);
        assertThat(stranded(plan, "eva").change()).isEmpty();
    }

    private static Stranded stranded(CirclePlan plan, String id) {
        return plan.stranded().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
