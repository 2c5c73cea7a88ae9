package app.alongside.matching.engine.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LaboratoryTest {
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);
    private static final MatchPolicy USUAL = MatchPolicy.defaults();

    @Property(tries = 20)
    void policiesThatShareCandidatesAreCertifiedAsIfAlone(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(80, seed);
        MatchPolicy other = USUAL.with(USUAL.weights().with(Factor.GOALS, 60)).with(Rules.none());
        MatchResult shared = Matcher.compare(pool, List.of(USUAL.withShortlist(3), other), ONE_THREAD)
                .getLast();
        MatchResult alone = Matcher.match(pool, other, ONE_THREAD);

        assertThat(shared.certificate().upperBound())
                .isGreaterThanOrEqualTo(alone.certificate().value());
        assertThat(alone.certificate().upperBound())
                .isGreaterThanOrEqualTo(shared.certificate().value());
        assertThat(shared.policySha256()).isEqualTo(alone.policySha256());
    }

    @Property(tries = 20)
    void randomPairsKeepTheRulesAndReachNoMoreThanTheBound(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(60, seed);
        MatchResult best = Matcher.match(pool, USUAL, ONE_THREAD);
        double random = RandomPairing.value(best.solved());

        assertThat(random).isPositive().isLessThanOrEqualTo(best.certificate().upperBound());
        assertThat(RandomPairing.value(best.solved())).as("the same every time").isEqualTo(random);
    }

    @Test
    void whereThereIsNoChoiceRandomPairsAreAsGoodAsTheBest() {
        MatchResult best = Matcher.match(pool("a", "b"), USUAL.with(Rules.none()), ONE_THREAD);
        assertThat(RandomPairing.value(best.solved()))
                .isEqualTo(best.certificate().value());
    }

    @Test
    void randomPairsThatNoRuleAllowsAreNone() {
        Pool apart = Pool.builder()
                .add(PersonSpec.person("a").mustNot("b").build())
                .add(PersonSpec.person("b").build())
                .build();
        assertThat(RandomPairing.value(Matcher.match(apart, USUAL.with(Rules.none()), ONE_THREAD)
                        .solved()))
                .isZero();
    }

    @Property(tries = 20)
    void matchingAgainWithAPairSettledIsAsGoodAsMatchingAnew(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(60, seed);
        MatchResult before = Matcher.match(pool, USUAL.withShortlist(3), ONE_THREAD);
        RunOptions settled = ONE_THREAD.withLocked(List.of(new IdPair("p1", "p2")));
        MatchResult again = Matcher.again(before, pool, settled);
        MatchResult anew = Matcher.match(pool, USUAL.withShortlist(3), settled);

        assertThat(again.certificate().upperBound())
                .isGreaterThanOrEqualTo(anew.certificate().value());
        assertThat(anew.certificate().upperBound())
                .isGreaterThanOrEqualTo(again.certificate().value());
        assertThat(pairs(again)).contains(new IdPair("p1", "p2"));
    }

    @Test
    void otherPeopleAreNotMatchedAgain() {
        MatchResult before = Matcher.match(pool("a", "b"), USUAL, ONE_THREAD);
        assertThatThrownBy(() -> Matcher.again(before, pool("a", "c"), ONE_THREAD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 20)
    void aDiffAccountsForEveryPairOfBoth(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(50, seed);
        MatchResult before = Matcher.match(pool, USUAL, ONE_THREAD);
        MatchResult after = Matcher.match(pool, USUAL.with(Rules.none()), ONE_THREAD);
        ResultDiff diff = ResultDiff.between(before, after);

        assertThat(diff.kept().size() + diff.ended().size())
                .isEqualTo(before.pairs().size());
        assertThat(diff.kept().size() + diff.begun().size())
                .isEqualTo(after.pairs().size());
        assertThat(after.unmatched().size())
                .isEqualTo(before.unmatched().size()
                        - diff.gainPartner().size()
                        + diff.losePartner().size());
        assertThat(ResultDiff.between(before, before).peopleWhoChange()).isEmpty();
    }

    @Property(tries = 20)
    void newcomersArePlacedWithoutTouchingRunningPairs(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(40, seed);
        List<IdPair> running = pairs(Matcher.match(pool.without("p7"), USUAL, ONE_THREAD));
        MatchResult joined =
                Matcher.match(pool, USUAL, ONE_THREAD.withLocked(running).onlyFor(Set.of("p7")));

        assertThat(joined.pairs().stream().filter(p -> p.standing() == MatchedPair.Standing.SETTLED))
                .hasSameSizeAs(running);
        assertThat(joined.pairs().stream().filter(p -> p.standing() == MatchedPair.Standing.NEW))
                .allMatch(p -> p.first().equals("p7") || p.second().equals("p7"));
    }

    @Property(tries = 20)
    void runningPairsWithAGreatBonusAllStay(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(40, seed);
        List<IdPair> running = pairs(Matcher.match(pool, USUAL.withSeed(9), ONE_THREAD));
        MatchPolicy loyal = USUAL.with(USUAL.weights().with(Factor.INTERESTS, 50))
                .with(new app.alongside.matching.engine.policy.Bonuses(1, 0));
        MatchResult again = Matcher.match(pool, loyal, ONE_THREAD.withRunning(running));

        assertThat(again.pairs().stream().filter(p -> p.standing() == MatchedPair.Standing.KEPT))
                .hasSizeGreaterThanOrEqualTo(running.size() * 9 / 10);
    }

    @Test
    void aHandOverGivesEachPartnerSomebodyWhoHasAPlace() {
        Pool pool = pool("ann", "bob", "cem", "dia", "eva");
        RunOptions running = ONE_THREAD.withRunning(List.of(new IdPair("ann", "bob"), new IdPair("cem", "dia")));
        HandOver plan = HandOver.plan(pool, USUAL, running, "ann");

        assertThat(plan.stranded()).isEmpty();
        assertThat(plan.newPairs())
                .singleElement()
                .satisfies(p -> assertThat(Set.of(p.first(), p.second())).containsExactlyInAnyOrder("bob", "eva"));
        assertThat(HandOver.plan(pool.without("eva"), USUAL, running, "ann").stranded())
                .containsExactly("bob");
    }

    @Test
    void aShareHasTheIntervalOfWilson() {
        Interval eightOfTen = Interval.ofShare(8, 10);

        assertThat(eightOfTen.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(eightOfTen.high()).isCloseTo(0.9433, within(1e-4));
        assertThat(Interval.ofShare(0, 5).low()).isCloseTo(0, within(1e-9));
        assertThat(Interval.ofShare(5, 5).high()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aMeanLiesInItsBootstrapInterval() {
        Interval mean = Interval.ofMean(new double[] {10, 20, 30, 40, 50, 60, 70, 80}, 1);

        assertThat(mean.estimate()).isEqualTo(45);
        assertThat(mean.low()).isBetween(20.0, 40.0);
        assertThat(mean.high()).isBetween(50.0, 70.0);
        assertThat(Interval.ofMean(new double[] {10, 20, 30}, 1))
                .isEqualTo(Interval.ofMean(new double[] {10, 20, 30}, 1));
    }

    @Test
    void smallGroupsHideTogetherWithTheNextSmallest() {
        PoolBuilder pool = Pool.builder();
        Stream.of("big:12", "middle:6", "small:3").forEach(group -> {
            int size = Integer.parseInt(group.replaceAll("\\D", ""));
            for (int i = 0; i < size; i++) {
                pool.add(PersonSpec.person(group + i)
                        .auditGroup("region", group.replaceAll("\\W.*", ""))
                        .build());
            }
        });
        MatchResult result = Matcher.match(pool.build(), USUAL, ONE_THREAD);
        FairnessTable table = FairnessTable.of(result, "region", 5);

        assertThat(table.rows()).extracting(FairnessTable.Row::group).containsExactly("big");
        assertThat(table.suppressed()).isEqualTo(2);
        assertThat(table.rows().getFirst().impactRatio()).isEqualTo(1);
        assertThatThrownBy(() -> FairnessTable.of(result, "region", 4)).hasMessageContaining("too small");
    }

    @Test
    void aGroupThatIsLeftOutShowsInItsImpactRatio() {
        PoolBuilder pool = Pool.builder();
        for (int i = 0; i < 20; i++) {
            pool.add(PersonSpec.person("p" + i)
                    .languages(i < 12 ? "English" : "Lonely " + i)
                    .auditGroup("shift", i < 10 ? "day" : "night")
                    .build());
        }
        FairnessTable table = FairnessTable.of(Matcher.match(pool.build(), USUAL, ONE_THREAD), "shift", 5);

        assertThat(table.rows()).extracting(FairnessTable.Row::group).containsExactly("day", "night");
        assertThat(table.rows().getFirst().impactRatio()).isEqualTo(1);
        assertThat(table.rows().getLast().impactRatio()).isEqualTo(0.2);
        assertThat(table.rows().getLast().value()).isEmpty();
        assertThat(table.rows().getFirst().value()).isPresent();
    }

    private static Pool pool(String... ids) {
        PoolBuilder pool = Pool.builder();
        for (String id : ids) {
            pool.add(PersonSpec.person(id).build());
        }
        return pool.build();
    }

    private static List<IdPair> pairs(MatchResult result) {
        return result.pairs().stream()
                .map(p -> new IdPair(p.first(), p.second()))
                .toList();
    }
}
