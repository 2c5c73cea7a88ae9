package app.alongside.matching.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.circles.Circle;
import app.alongside.matching.engine.circles.CircleProblem;
import app.alongside.matching.engine.circles.CircleRule;
import app.alongside.matching.engine.circles.CircleRules;
import app.alongside.matching.engine.circles.Circles;
import app.alongside.matching.engine.circles.Topic;
import app.alongside.matching.engine.circles.Wishes;
import app.alongside.matching.engine.explain.CircleExplanation.Common;
import app.alongside.matching.engine.explain.CircleExplanation.Coverer;
import app.alongside.matching.engine.explain.CircleExplanation.Member;
import app.alongside.matching.engine.formats.Ring;
import app.alongside.matching.engine.formats.Rings;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatExplainersTest {
    private static final MatchPolicy POLICY = MatchPolicy.defaults();

    @Test
    void aCircleIsExplainedByTopicsHelpAndCommonGround() {
        Pool pool = pool(
                PersonSpec.person("ann").department("Tills").interests("chess").wants("sql", 1, 4),
                PersonSpec.person("ben").department("Depot").interests("chess").offers("sql", 3),
                PersonSpec.person("cem")
                        .department("Depot")
                        .interests("chess", "go")
                        .offers("sql", 5),
                PersonSpec.person("dia").interests("piano"));
        Wishes wishes = new Wishes(
                List.of(new Topic("Data", List.of("SQL")), Topic.of("Speaking")),
                Map.of("ann", List.of("Speaking", "Data"), "ben", List.of("Data")),
                Set.of());
        CircleProblem problem = new CircleProblem(
                pool, POLICY, CircleRules.defaults().withSizes(4, 4).withRotatingChair(), wishes);
        Circle circle = Circles.plan(problem, RunOptions.defaults()).circles().getFirst();
        CircleExplanation told = new CircleExplainer(problem).explain(circle);

        assertThat(told.members()).extracting(Member::topicPlace).containsExactly(2, 1, 0, 0);
        assertThat(told.members()).extracting(Member::view).allMatch(view -> view > 20 && view < 100);
        assertThat(told.common()).containsExactly(new Common(Common.Kind.INTEREST, "chess", 3));
        assertThat(told.departments()).isEqualTo(2);
        assertThat(told.coverers()).containsExactly(new Coverer("SQL", "cem"));
        assertThat(told.helps()).singleElement().satisfies(help -> {
            assertThat(help.learner()).isEqualTo("ann");
            assertThat(help.helper()).isEqualTo("cem");
            assertThat(help.skill()).isEqualTo(new SkillHelp("sql", 5, 1, 4, 1));
        });
        assertThat(problem.broken("Speaking", circle.members())).containsExactly(CircleRule.TOPIC);
        assertThat(problem.broken("Data", List.of("ann", "dia")))
                .containsExactly(CircleRule.ENOUGH_PEOPLE, CircleRule.SKILLS);
    }

    @Test
    void aRingIsExplainedStepByStepAndWhyNoTwoOfThemAreAPair() {
        Pool pool = pool(
                PersonSpec.person("ann").offers("piano", 5).wants("chess", 0, 3),
                PersonSpec.person("bob").offers("chess", 5).wants("sql", 0, 3),
                PersonSpec.person("cem").offers("sql", 5).wants("piano", 0, 3));
        Ring ring =
                Rings.form(pool, POLICY, List.of("ann", "bob", "cem")).rings().getFirst();
        List<RingExplainer.Step> steps = new RingExplainer(pool, POLICY).explain(ring);

        assertThat(steps).hasSize(3).allSatisfy(step -> {
            assertThat(step.gets()).hasSize(1);
            assertThat(step.asPair()).containsExactly(new Reason.NothingToGain(List.of(step.helper())));
        });
        assertThat(steps.getFirst().learner()).isEqualTo("ann");
        assertThat(steps.getFirst().helper()).isEqualTo("bob");
        assertThat(steps.getFirst().view())
                .isEqualTo(Math.round(ring.viewsMicro().getFirst() / 1e4f));
    }

    private static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder();
        for (PersonSpecBuilder person : people) {
            pool.add(person.build());
        }
        return pool.build();
    }
}
