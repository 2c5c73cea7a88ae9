package app.alongside.matching.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);

    @Property(tries = 40)
    void thePartsSumToExactlyWhatIsShown(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(40, seed);
        MatchResult result = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        Explainer explainer = new Explainer(result.solved());
        for (MatchedPair pair : result.pairs()) {
            PairExplanation told = explainer.pair(pair.first(), pair.second());
            assertThat(told.parts().stream().mapToInt(p -> p.first().micro()).sum())
                    .isEqualTo(pair.firstMicro());
            assertThat(told.parts().stream().mapToInt(p -> p.second().micro()).sum())
                    .isEqualTo(pair.secondMicro());
            assertThat(told.parts().stream().mapToInt(p -> p.first().points()).sum())
                    .isEqualTo(pair.firstView());
            assertThat(told.parts().stream().mapToInt(p -> p.second().points()).sum())
                    .isEqualTo(pair.secondView());
            assertThat(told.value()).isEqualTo(pair.value());
        }
    }

    @Property(tries = 15)
    void whyNotTellsEveryBrokenRuleOrTheLossOfSolvingAgain(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(14, seed);
        MatchResult result = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        Explainer explainer = new Explainer(result.solved());
        for (int b = 1; b < pool.size(); b++) {
            List<Reason> reasons = explainer.whyNot(pool.id(0), pool.id(b));
            assertThat(reasons).isNotEmpty();
            if (reasons.getFirst() instanceof Reason.BetterUse use) {
                IdPair settled = new IdPair(pool.id(0), pool.id(b));
                MatchResult forced =
                        Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD.withLocked(List.of(settled)));
                double loss =
                        result.certificate().value() - forced.certificate().value();
                assertThat(use.margin().most()).isCloseTo(Math.max(0, loss) * 100, within(1e-3));
                assertThat(use.margin().least()).isEqualTo(use.margin().most());
            } else if (reasons.getFirst() instanceof Reason.Broken) {
                assertThat(reasons)
                        .extracting(r -> ((Reason.Broken) r).rule())
                        .containsExactlyInAnyOrderElementsOf(
                                result.solved().problem().rules().broken(0, b));
            } else {
                assertThat(result.pairs())
                        .anyMatch(
                                p -> p.first().equals(pool.id(0)) || p.second().equals(pool.id(0)));
            }
        }
    }

    @Test
    void somebodyWhoseOnlyTeacherIsTakenLearnsWhoseSecondPlaceWouldHelp() {
        Pool pool = pool(
                person("teacher").offers("sql", 5).wants("python", 0, 5),
                person("strong").offers("python", 5).wants("sql", 0, 5).goals("lead"),
                person("weak").offers("chess", 1).wants("sql", 4, 5).mustNot("strong"));
        MatchResult result = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        Explainer explainer = new Explainer(result.solved());

        assertThat(result.pairs())
                .singleElement()
                .satisfies(
                        p -> assertThat(List.of(p.first(), p.second())).containsExactlyInAnyOrder("teacher", "strong"));
        assertThat(explainer.whyNobody("weak"))
                .anySatisfy(r -> assertThat(r).isEqualTo(new Reason.Excluded(Rule.KEPT_APART, 1, 1)))
                .anySatisfy(r -> assertThat(r).isEqualTo(new Reason.Offering(1, 1)))
                .first()
                .satisfies(r ->
                        assertThat(((Reason.WorthMoreElsewhere) r).nearest()).isEqualTo("teacher"));
        assertThat(explainer.smallestChange("weak").map(HelpfulChange::change))
                .contains(new Change.OneMorePlace("teacher", 1));
        assertThat(explainer.smallestChange("strong")).isEmpty();
    }

    @Test
    void anAllowedPartnerWhoMustBeWithAnotherIsTold() {
        Pool pool = pool(person("ann"), person("bob").must("cem"), person("cem"));
        MatchPolicy lines = MatchPolicy.defaults();
        Explainer explainer =
                new Explainer(Matcher.match(pool, lines, ONE_THREAD).solved());

        assertThat(explainer.whyNobody("ann")).containsExactly(new Reason.PlacesSettled(2));
    }

    @Test
    void halfAnHourMoreInCommonIsTheSmallestChangeForPeopleWhoShareTooLittle() {
        Pool pool = pool(
                person("early").availability(week(8, 10)),
                person("late").availability(week(9, 12)).partners(2));
        MatchPolicy twoHours = MatchPolicy.defaults().with(Rules.none().withSharedHours(1.5));
        Explainer explainer =
                new Explainer(Matcher.match(pool, twoHours, ONE_THREAD).solved());

        assertThat(explainer.whyNot("early", "late")).containsExactly(new Reason.LittleTime(1.0, 1.5));
        assertThat(explainer.smallestChange("early").map(HelpfulChange::change))
                .contains(new Change.MoreSharedTime("late", 0.5));
    }

    @Test
    void anExceptionIsProposedWhereOneRuleAloneKeepsTwoPeopleApart() {
        Pool pool = pool(person("ann").team("payroll"), person("bob").team("Payroll "));
        Explainer explainer = new Explainer(
                Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD).solved());

        assertThat(explainer.whyNot("ann", "bob")).containsExactly(new Reason.SameTeam("payroll"));
        assertThat(explainer.smallestChange("ann").map(HelpfulChange::change))
                .contains(new Change.Exception(Rule.SAME_TEAM, "bob"));
    }

    @Test
    void aBlockIsNeverProposedToBeLifted() {
        Pool pool = pool(person("ann").blocked("bob"), person("bob"));
        Explainer explainer = new Explainer(
                Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD).solved());

        assertThat(explainer.whyNot("bob", "ann")).containsExactly(new Reason.Blocked());
        assertThat(explainer.smallestChange("bob")).isEmpty();
    }

    @Test
    void alternativesAreRankedByWhatTheyLeaveToTheWhole() {
        Pool pool = Populations.village(40, 3);
        MatchResult result = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        String id = result.pairs().getFirst().first();
        List<Alternative> two = new Explainer(result.solved()).alternatives(id, 2);

        assertThat(two).hasSize(2);
        assertThat(two.get(0).net()).isGreaterThanOrEqualTo(two.get(1).net());
        assertThat(two).noneMatch(a -> a.id().equals(result.pairs().getFirst().second()));
    }

    private static PersonSpecBuilder person(String id) {
        return PersonSpec.person(id);
    }

    private static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        for (PersonSpecBuilder person : people) {
            pool.add(person.build());
        }
        return pool.build();
    }

    private static Availability week(int from, int until) {
        LocalRange monday = new LocalRange(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
        return Availability.of(List.of(monday), ZoneOffset.UTC, Populations.TODAY);
    }
}
