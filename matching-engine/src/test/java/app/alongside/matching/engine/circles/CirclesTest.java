package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.anybody;
import static app.alongside.matching.engine.circles.CircleFixtures.both;
import static app.alongside.matching.engine.circles.CircleFixtures.choosing;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.plan;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Four people who may be a circle, and what keeps them from it: each rule once kept and once broken. */
class CirclesTest {
    private static final CircleRules FOUR =
            CircleRules.defaults().withSizes(4, 5).withRotatingChair();
    private static final List<String> PEOPLE = List.of("ann", "bob", "cem", "dia");
    private static final Wishes ONE_TOPIC = wishes(Topic.of("Speaking"), Map.of(), Set.of());

    @Test
    void fourPeopleOfOneTopicAreACircle() {
        CirclePlan plan = plan(FOUR, ONE_TOPIC, pool(person -> person));

        assertThat(plan.circles()).singleElement().satisfies(circle -> {
            assertThat(circle.members()).containsExactlyElementsOf(PEOPLE);
            assertThat(circle.topic()).isEqualTo("Speaking");
            assertThat(circle.facilitator()).isEmpty();
            assertThat(circle.value()).isBetween(30, 90);
        });
        assertThat(plan.stranded()).isEmpty();
        assertThat(plan.seatsAllItCan()).isTrue();
        assertThat(plan.best()).isTrue();
    }

    @Test
    void theyMeetWhenAllAreFreeByTheirOwnClocks() {
        Pool pool = CircleFixtures.pool(
                free("ann", "Europe/London", 9, 12),
                free("bob", "Europe/Berlin", 11, 14),
                free("cem", "Asia/Kolkata", 15, 18),
                free("dia", "Europe/London", 8, 11));
        CirclePlan plan = plan(FOUR, ONE_TOPIC, pool);

        assertThat(plan.circles()).singleElement().satisfies(circle -> {
            assertThat(circle.together().ranges()).containsExactly(new SlotRange(20, 22));
            assertThat(circle.meeting()).contains(new SlotRange(20, 22));
        });
    }

    @Test
    void anHourThatOneOfThemLacksStrandsThemAndIsNamed() {
        Pool pool = CircleFixtures.pool(
                free("ann", "Europe/London", 9, 12),
                free("bob", "Europe/London", 9, 12),
                free("cem", "Europe/London", 9, 12),
                free("dia", "Europe/London", 9, 12),
                free("eva", "Europe/London", 11, 13),
                free("fay", "Europe/London", 14, 17));
        CirclePlan plan = plan(FOUR, ONE_TOPIC, pool);

        assertThat(plan.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.members()).hasSize(5));
        assertThat(plan.stranded()).singleElement().satisfies(fay -> {
            assertThat(fay.reason()).isEqualTo(new CircleReason.FewAtTheTime("Speaking", 1, 4));
            assertThat(fay.change()).isEmpty();
        });
    }

    @Test
    void theSmallestChangeIsTheMissingTime() {
        Pool pool = CircleFixtures.pool(
                free("ann", "Europe/London", 9, 10),
                free("bob", "Europe/London", 9, 10),
                free("cem", "Europe/London", 9, 10),
                free("dia", "Europe/London", 9, 10),
                free("eva", "Europe/London", 8, 9));
        CirclePlan plan = plan(FOUR, ONE_TOPIC, pool);

        assertThat(plan.stranded())
                .singleElement()
                .satisfies(eva ->
                        assertThat(eva.change()).contains(new CircleChange.FreeAt(new SlotRange(18, 20), 1.0, PEOPLE)));
    }

    @Test
    void noMoreOfADepartmentThanAllowed() {
        Pool pool = pool(person -> person.department("Tills"));

        assertThat(plan(FOUR, ONE_TOPIC, pool).stranded())
                .hasSize(4)
                .allSatisfy(s -> assertThat(s.reason()).isInstanceOf(CircleReason.class));
        assertThat(plan(FOUR.withMostOfADepartment(4), ONE_TOPIC, pool).stranded())
                .isEmpty();
    }

    @Test
    void everyCircleHasAFacilitatorOfThoseWhoAreWilling() {
        CircleRules facilitated = CircleRules.defaults().withSizes(4, 5);
        Pool pool = pool(person -> person);
        CirclePlan without = plan(facilitated, ONE_TOPIC, pool);
        CirclePlan with = plan(facilitated, wishes(Topic.of("Speaking"), Map.of(), Set.of("cem")), pool);

        assertThat(with.circles())
                .singleElement()
                .satisfies(c -> assertThat(c.facilitator()).contains("cem"));
        assertThat(without.stranded()).hasSize(4).allSatisfy(s -> {
            assertThat(s.reason()).isEqualTo(new CircleReason.NoFacilitator("Speaking"));
            assertThat(s.change()).contains(new CircleChange.SomebodyFacilitates("Speaking", PEOPLE));
        });
    }

    @Test
    void theSkillsOfATopicAreCovered() {
        Wishes sql = wishes(new Topic("Data", List.of("SQL")), Map.of(), Set.of());

        assertThat(plan(FOUR, sql, pool(person -> person)).stranded())
                .hasSize(4)
                .allSatisfy(s -> assertThat(s.reason()).isEqualTo(new CircleReason.NoSkill("Data", List.of("SQL"))));
        assertThat(plan(FOUR, sql, pool(person -> person.offers("sql", 2))).stranded())
                .hasSize(4);
        assertThat(plan(FOUR, sql, pool(person -> person.offers("sql", 3))).stranded())
                .isEmpty();
    }

    @Test
    void peopleSitOnlyAtTopicsTheyChose() {
        Map<String, List<String>> chosen = Map.of("ann", List.of("Data"), "bob", List.of("Speaking"));
        Wishes two = new Wishes(List.of(Topic.of("Speaking"), Topic.of("Data")), chosen, Set.of());
        CirclePlan plan = plan(FOUR, two, pool(person -> person));

        assertThat(plan.circles()).isEmpty();
        assertThat(plan.stranded())
                .filteredOn(s -> s.id().equals("ann"))
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).isEqualTo(new CircleReason.FewForTopic("Data", 3, 4)));
    }

    @Test
    void somebodyOfAnotherTopicIsToldWhichTopicWouldDo() {
        Map<String, List<String>> chosen = Map.of("eva", List.of("Data"));
        Wishes two = new Wishes(List.of(Topic.of("Speaking"), Topic.of("Data")), chosen, Set.of());
        Pool pool = anybody("ann", "bob", "cem", "dia", "eva");
        CirclePlan plan = plan(
                FOUR,
                new Wishes(
                        two.topics(),
                        both(choosing("Speaking", "ann", "bob", "cem", "dia"), choosing("Data", "eva")),
                        Set.of()),
                pool);

        assertThat(plan.stranded())
                .singleElement()
                .satisfies(eva -> assertThat(eva.change()).contains(new CircleChange.AnotherTopic("Speaking", PEOPLE)));
    }

    @Test
    void oldPartnersAreKeptApartAndTheExceptionIsNamed() {
        Pool pool = CircleFixtures.pool(
                any("ann"),
                any("bob"),
                any("cem"),
                any("dia"),
                any("eva").past("bob", Populations.TODAY.minusMonths(3)));
        CirclePlan plan = plan(FOUR, ONE_TOPIC, pool);

        assertThat(plan.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.members()).hasSize(4).doesNotContainSequence("bob", "eva"));
        assertThat(plan.stranded())
                .singleElement()
                .satisfies(s -> assertThat(s.change())
                        .get()
                        .isInstanceOfSatisfying(
                                CircleChange.Exception.class,
                                exception -> assertThat(exception.rule()).isEqualTo(Rule.PAST_PARTNER)));
        assertThat(plan(
                                FOUR,
                                ONE_TOPIC,
                                CircleFixtures.pool(
                                        any("ann"),
                                        any("bob"),
                                        any("cem"),
                                        any("dia"),
                                        any("eva").past("bob", Populations.TODAY.minusMonths(13))))
                        .stranded())
                .isEmpty();
    }

    @Test
    void peopleWhoMustSitTogetherDoAndPeopleWhoMustNotDoNot() {
        Pool pool = CircleFixtures.pool(
                any("ann").must("hal"),
                any("bob").mustNot("cem"),
                any("cem"),
                any("dia"),
                any("eva"),
                any("fay"),
                any("gus"),
                any("hal"));
        CirclePlan plan = plan(CircleRules.defaults().withSizes(4, 4).withRotatingChair(), ONE_TOPIC, pool);

        assertThat(plan.circles()).hasSize(2).allSatisfy(circle -> {
            assertThat(circle.members().contains("ann"))
                    .isEqualTo(circle.members().contains("hal"));
            assertThat(circle.members().contains("bob"))
                    .isNotEqualTo(circle.members().contains("cem"));
        });
    }

    @Test
    void aWishToSitTogetherThatARuleForbidsIsRefusedAndTold() {
        Pool pool = CircleFixtures.pool(
                any("ann").must("bob").team("tills"), any("bob").team("tills"), any("cem"), any("dia"));
        CirclePlan plan = plan(FOUR, ONE_TOPIC, pool);

        assertThat(plan.refusedMusts())
                .singleElement()
                .satisfies(pair ->
                        assertThat(List.of(pair.first(), pair.second())).containsExactlyInAnyOrder("ann", "bob"));
    }

    @Test
    void nineCannotAllSitInCirclesOfFourButOneMoreSeatWouldDo() {
        Pool pool = anybody("ann", "bob", "cem", "dia", "eva", "fay", "gus", "hal", "ida");
        CirclePlan plan = plan(CircleRules.defaults().withSizes(4, 4).withRotatingChair(), ONE_TOPIC, pool);

        assertThat(plan.seated()).isEqualTo(8);
        assertThat(plan.stranded()).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(new CircleReason.Full("Speaking", 2, new CircleReason.Seats(4, 1), 1, 4));
            assertThat(s.change()).get().isInstanceOf(CircleChange.OneMoreSeat.class);
        });
    }

    @Test
    void whoHasNoTimeForAPartnerSitsNowhere() {
        Pool pool = CircleFixtures.pool(
                any("ann"), any("bob"), any("cem"), any("dia"), any("eva").partners(0));

        assertThat(plan(FOUR, ONE_TOPIC, pool).stranded())
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).isEqualTo(new CircleReason.NoPlace()));
    }

    @Test
    void nobodyAndNoTopicGiveNoCircle() {
        Wishes nothing = new Wishes(List.of(), Map.of(), Set.of());

        assertThat(plan(FOUR, ONE_TOPIC, Pool.builder().build()).circles()).isEmpty();
        assertThat(plan(FOUR, nothing, pool(person -> person)).stranded())
                .hasSize(4)
                .allSatisfy(s -> assertThat(s.reason()).isEqualTo(new CircleReason.NoTopic()));
    }

    @Test
    void aChoiceThatIsNoTopicIsRefused() {
        assertThatThrownBy(() -> wishes(Topic.of("Speaking"), Map.of("ann", List.of("Chess")), Set.of()))
                .hasMessageContaining("'ann' chose 'Chess', which is no topic");
        assertThatThrownBy(() -> CircleRules.defaults().withSizes(5, 4)).hasMessageContaining("5 to 4");
    }

    private static Pool pool(UnaryOperator<PersonSpecBuilder> change) {
        return CircleFixtures.pool(
                PEOPLE.stream().map(CircleFixtures::any).map(change).toArray(PersonSpecBuilder[]::new));
    }
}
