package app.alongside.matching.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.policy.Segment;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule on two people who break it and on two who do not. */
class RuleBookTest {
    private static final Rules NONE = Rules.none();

    @Test
    void peopleOfOneManagerAreKeptApartEvenWhenTheManagerDoesNotTakePart() {
        Rules apart = NONE.withAcrossManagers();

        assertThat(broken(apart, ann().manager("zed"), bob().manager("ZED"))).containsExactly(Rule.SAME_MANAGER);
        assertThat(broken(apart, ann().manager("zed"), bob().manager("yan"))).isEmpty();
        assertThat(broken(apart, ann(), bob())).isEmpty();
        assertThat(broken(NONE, ann().manager("zed"), bob().manager("zed"))).isEmpty();
    }

    @Test
    void bothHaveCompletedTheTrainingThatIsRequired() {
        Rules trained = NONE.withTraining(List.of("Listening", "Boundaries"));

        assertThat(broken(trained, ann().training("listening", "boundaries", "extra"), bob().training("Listening")))
                .containsExactly(Rule.TRAINING);
        assertThat(broken(trained, ann(), bob())).containsExactly(Rule.TRAINING);
        assertThat(broken(
                        trained, ann().training("listening", "boundaries"), bob().training("Boundaries", "Listening")))
                .isEmpty();
        assertThat(broken(trained.without(Rule.TRAINING), ann(), bob())).isEmpty();
    }

    @Test
    void nobodyMeetsThoseAboveThemInTheLine() {
        Rules lines = new Rules(false, true, Rules.ANY, 0, false, 0, false, Segment.everybody(), 0);

        assertThat(broken(lines, ann(), bob().manager("ann"))).containsExactly(Rule.REPORTING_LINE);
        assertThat(broken(lines, ann().manager("cem"), bob().manager("cem"))).isEmpty();
    }

    @Test
    void whoStartsNextWeekIsOutsideNoSegmentThatAsksForNoTimeInService() {
        assertThat(broken(NONE, ann().started(Populations.TODAY.plusDays(7)), bob()))
                .isEmpty();
    }

    @Test
    void theSegmentDecidesWhoTakesPart() {
        Rules newcomers = NONE.withSegment(new Segment(Set.of(), Set.of("Depot"), Set.of(), Set.of(), 6));

        assertThat(broken(newcomers, ann().department("depot"), bob().department("Tills")))
                .containsExactly(Rule.NOT_ELIGIBLE);
        assertThat(broken(newcomers, ann().started(Populations.TODAY.minusMonths(5)), bob()))
                .containsExactly(Rule.NOT_ELIGIBLE);
        assertThat(broken(newcomers, ann().started(Populations.TODAY.minusMonths(6)), bob().department("Depot")))
                .isEmpty();
    }

    @Test
    void formerPartnersWaitSoManyMonths() {
        Rules year = new Rules(false, false, Rules.ANY, 0, false, 12, false, Segment.everybody(), 0);

        assertThat(broken(
                        year,
                        ann().past("bob", Populations.TODAY.minusMonths(12).plusDays(1)),
                        bob()))
                .containsExactly(Rule.PAST_PARTNER);
        assertThat(broken(year, ann().past("bob", Populations.TODAY.minusMonths(12)), bob()))
                .isEmpty();
    }

    @Test
    void thePolicyHashKnowsEveryRule() {
        MatchPolicy policy = MatchPolicy.defaults();

        assertThat(Set.of(
                        policy.sha256(),
                        policy.with(policy.rules().withAcrossManagers()).sha256(),
                        policy.with(policy.rules().withTraining(List.of("b", "a")))
                                .sha256()))
                .hasSize(3);
        assertThat(policy.with(policy.rules().withTraining(List.of("b", "a"))).sha256())
                .isEqualTo(policy.with(policy.rules().withTraining(List.of("a", "b")))
                        .sha256());
    }

    private static Set<Rule> broken(Rules rules, PersonSpecBuilder one, PersonSpecBuilder two) {
        Pool pool = Pool.builder()
                .on(Populations.TODAY)
                .add(one.build())
                .add(two.build())
                .build();
        MatchPolicy policy = MatchPolicy.defaults().with(rules);
        RuleBook book = new RuleBook(pool, policy, new PairScorer(pool, policy).scores());
        int first = pool.indexOf("ann");
        int second = pool.indexOf("bob");
        Set<Rule> broken = book.broken(first, second);
        assertThat(book.allows(first, second)).isEqualTo(broken.isEmpty());
        return broken;
    }

    private static PersonSpecBuilder ann() {
        return PersonSpec.person("ann");
    }

    private static PersonSpecBuilder bob() {
        return PersonSpec.person("bob");
    }
}
