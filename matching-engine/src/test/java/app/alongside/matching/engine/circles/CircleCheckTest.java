package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.anybody;
import static app.alongside.matching.engine.circles.CircleFixtures.choosing;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.problem;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Which rules people would break as a circle: each by itself, and those that only a complete circle must keep. */
class CircleCheckTest {
    private static final CircleRules THREE =
            CircleRules.defaults().withSizes(3, 3).withRotatingChair();
    private static final List<String> PEOPLE = List.of("ann", "bob", "cem");
    private static final Wishes OPEN = wishes(Topic.of("Speaking"), Map.of(), Set.of());

    @Example
    void threeOfWhomNothingIsKnownBreakNoRule() {
        assertThat(broken(THREE, OPEN, anybody("ann", "bob", "cem"))).isEmpty();
    }

    @Example
    void theyChoseTheTopicOrAreOpenToAny() {
        List<Topic> topics = List.of(Topic.of("Speaking"), Topic.of("Data"));

        assertThat(broken(THREE, new Wishes(topics, choosing("Data", "cem"), Set.of()), anybody("ann", "bob", "cem")))
                .containsExactly(CircleRule.TOPIC);
        assertThat(broken(
                        THREE, new Wishes(topics, choosing("Speaking", "cem"), Set.of()), anybody("ann", "bob", "cem")))
                .isEmpty();
    }

    @Example
    void thereAreNeitherTooManyNorTooFewOfThem() {
        Pool pool = anybody("ann", "bob", "cem");

        assertThat(broken(THREE.withSizes(2, 2), OPEN, pool)).containsExactly(CircleRule.SEAT);
        assertThat(broken(THREE.withSizes(4, 5), OPEN, pool)).containsExactly(CircleRule.ENOUGH_PEOPLE);
    }

    @Example
    void whoIsNamedTwiceIsOnePerson() {
        CircleProblem problem = problem(THREE, OPEN, anybody("ann", "bob", "cem"));

        assertThat(problem.broken("Speaking", List.of("ann", "bob", "ann"))).containsExactly(CircleRule.ENOUGH_PEOPLE);
    }

    @Example
    void allOfThemAreFreeForAWholeMeeting() {
        CircleRules twoHours = THREE.withMeetingHalfHours(4);
        Pool pool = pool(free("ann", "UTC", 9, 12), free("bob", "UTC", 10, 13), any("cem"));
        Pool apart = pool(free("ann", "UTC", 9, 12), free("bob", "UTC", 11, 14), any("cem"));

        assertThat(broken(twoHours, OPEN, pool)).isEmpty();
        assertThat(broken(twoHours, OPEN, apart)).containsExactly(CircleRule.SHARED_SLOT);
        assertThat(broken(THREE.withMeetingHalfHours(0), OPEN, apart)).isEmpty();
    }

    @Example
    void thereIsALanguageThatAllSpeakWhereThePolicyWantsOne() {
        Pool pairwise = pool(
                any("ann").languages("English", "German"),
                any("bob").languages("German", "Hindi"),
                any("cem").languages("Hindi", "English"));
        Pool shared = pool(any("ann").languages("English", "German"), any("bob").languages("German"), any("cem"));
        MatchPolicy anyLanguage =
                MatchPolicy.defaults().with(MatchPolicy.defaults().rules().without(Rule.COMMON_LANGUAGE));

        assertThat(broken(THREE, OPEN, pairwise)).containsExactly(CircleRule.COMMON_LANGUAGE);
        assertThat(broken(THREE, OPEN, shared)).isEmpty();
        assertThat(new CircleProblem(pairwise, anyLanguage, THREE, OPEN).broken("Speaking", PEOPLE))
                .isEmpty();
    }

    @Example
    void noMoreOfThemThanAllowedAreOfOneDepartment() {
        Pool pool = pool(any("ann"), any("bob").department("Tills"), any("cem").department("Tills"));

        assertThat(broken(THREE.withMostOfADepartment(1), OPEN, pool)).containsExactly(CircleRule.DEPARTMENT);
        assertThat(broken(THREE.withMostOfADepartment(2), OPEN, pool)).isEmpty();
        assertThat(broken(THREE.withMostOfADepartment(1), OPEN, anybody("ann", "bob", "cem")))
                .as("nobody's department is known")
                .isEmpty();
    }

    @Example
    void everyTwoOfThemMaySitTogether() {
        Pool pool = pool(any("ann"), any("bob"), any("cem").mustNot("bob"));

        assertThat(broken(THREE, OPEN, pool)).containsExactly(CircleRule.EVERY_TWO);
        assertThat(problem(THREE, OPEN, pool).brokenBetween("bob", "cem")).containsExactly(Rule.KEPT_APART);
        assertThat(problem(THREE, OPEN, pool).brokenBetween("ann", "cem")).isEmpty();
    }

    @Example
    void somebodyOfThemFacilitatesWhereCirclesAreFacilitated() {
        CircleRules facilitated = CircleRules.defaults().withSizes(3, 3);
        Pool pool = anybody("ann", "bob", "cem", "dia");

        assertThat(broken(facilitated, wishes(Topic.of("Speaking"), Map.of(), Set.of("dia")), pool))
                .containsExactly(CircleRule.FACILITATOR);
        assertThat(broken(facilitated, wishes(Topic.of("Speaking"), Map.of(), Set.of("cem")), pool))
                .isEmpty();
    }

    @Example
    void eachSkillOfTheTopicIsOfferedBySomebody() {
        Wishes data = wishes(new Topic("Speaking", List.of("SQL", "Go")), Map.of(), Set.of());

        assertThat(broken(THREE, data, pool(any("ann").offers("sql", 3), any("bob"), any("cem"))))
                .containsExactly(CircleRule.SKILLS);
        assertThat(broken(
                        THREE,
                        data,
                        pool(any("ann").offers("sql", 3), any("bob"), any("cem").offers("go", 4))))
                .isEmpty();
    }

    /** {@link OpenCircle} answers the same questions from tables. */
    @Property(tries = 40)
    void theQuickCheckAgreesWithTheSlowOne(@ForAll @LongRange(max = 1_000_000) long seed) {
        CircleProblem problem =
                CirclePopulations.few(14, seed, CircleRules.defaults().withSizes(3, 5));
        CircleCheck check = new CircleCheck(problem);
        for (int topic = 0; topic < problem.topics().count(); topic++) {
            OpenCircle circle = new OpenCircle(problem, topic);
            for (Party party : problem.parties()) {
                int[] together = IntStream.concat(
                                circle.parties().stream().flatMapToInt(p -> IntStream.of(p.members())),
                                IntStream.of(party.members()))
                        .sorted()
                        .toArray();
                boolean fits = circle.fits(party, null);
                assertThat(fits).isEqualTo(check.brokenByPart(topic, together).isEmpty());
                if (fits) {
                    circle.add(party);
                    assertThat(circle.isComplete())
                            .isEqualTo(check.broken(topic, together).isEmpty());
                }
            }
        }
    }

    private static Set<CircleRule> broken(CircleRules rules, Wishes wishes, Pool pool) {
        return problem(rules, wishes, pool).broken("Speaking", PEOPLE);
    }
}
