package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FlashRoundsTest {
    private static final MatchPolicy FREE = MatchPolicy.defaults().with(Rules.none());
    private static final RunOptions ANYTIME = RunOptions.defaults();

    @Property(tries = 30)
    void everybodyMeetsEverybodyOnce(@ForAll @IntRange(min = 2, max = 21) int people) {
        int rounds = people - 1 + people % 2;
        List<FlashRounds.Round> plan = FlashRounds.plan(strangers(people), FREE, ANYTIME, FlashRounds.Terms.of(rounds));

        assertThat(distinctPairs(plan)).hasSize(people * (people - 1) / 2);
        assertThat(plan).allSatisfy(round -> assertThat(round.sittingOut()).hasSize(people % 2));
    }

    @Test
    void nobodyMeetsSomebodyTheyMetBefore() {
        List<IdPair> before = List.of(new IdPair("p0", "p1"), new IdPair("p3", "p2"));
        List<FlashRounds.Round> plan = FlashRounds.plan(strangers(4), FREE, ANYTIME, new FlashRounds.Terms(3, before));

        assertThat(distinctPairs(plan)).hasSize(4).doesNotContain(Set.of("p0", "p1"), Set.of("p2", "p3"));
        assertThat(plan).as("after two rounds nobody is left to meet").hasSize(2);
    }

    @Property(tries = 40)
    void roundsKeepTheRulesAndRepeatNobody(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(16, seed);
        List<FlashRounds.Round> plan = FlashRounds.plan(pool, MatchPolicy.defaults(), ANYTIME, FlashRounds.Terms.of(6));
        Problem problem = new Problem(pool, MatchPolicy.defaults(), Commitments.none());
        int pairs = plan.stream().mapToInt(r -> r.pairs().size()).sum();

        assertThat(distinctPairs(plan)).hasSize(pairs);
        assertThat(plan).allSatisfy(round -> {
            assertThat(round.pairs()).allMatch(p -> problem.allows(pool.indexOf(p.first()), pool.indexOf(p.second())));
            assertThat(round.pairs().size() * 2 + round.sittingOut().size()).isEqualTo(16);
        });
    }

    @Test
    void twentyPeopleTalkInNineteenRoundsWithoutARepeat() {
        List<FlashRounds.Round> plan = FlashRounds.plan(strangers(20), FREE, ANYTIME, FlashRounds.Terms.of(19));

        assertThat(distinctPairs(plan)).hasSize(190);
        assertThat(plan)
                .hasSize(19)
                .allSatisfy(round -> assertThat(round.sittingOut()).isEmpty());
    }

    @Test
    void planningStopsWhenItIsToldTo() {
        AtomicInteger asked = new AtomicInteger();
        RunOptions threeRounds = ANYTIME.withCancellation(() -> asked.incrementAndGet() > 3);

        assertThat(FlashRounds.plan(strangers(20), FREE, threeRounds, FlashRounds.Terms.of(19)))
                .hasSize(3);
    }

    @Test
    void lessThanNoRoundIsRefused() {
        assertThatThrownBy(() -> FlashRounds.Terms.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Property(tries = 150)
    void inABlockedPoolNobodySitsOutARoundWhoCouldTalk(@ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        boolean[][] open = new boolean[12][12];
        PoolBuilder pool = Pool.builder();
        for (int i = 0; i < 12; i++) {
            PersonSpecBuilder person = PersonSpec.person("p" + (10 + i));
            for (int j = 0; j < i; j++) {
                open[i][j] = random.nextInt(10) < 3;
                open[j][i] = open[i][j];
                if (!open[i][j]) {
                    person.blocked("p" + (10 + j));
                }
            }
            pool.add(person.build());
        }
        for (FlashRounds.Round round : FlashRounds.plan(pool.build(), FREE, ANYTIME, FlashRounds.Terms.of(4))) {
            assertThat(round.pairs()).hasSize(mostPairs(open, (1 << 12) - 1));
            round.pairs().forEach(pair -> {
                int one = Integer.parseInt(pair.first().substring(1)) - 10;
                int two = Integer.parseInt(pair.second().substring(1)) - 10;
                assertThat(open[one][two]).isTrue();
                open[one][two] = false;
                open[two][one] = false;
            });
        }
    }

    @Property(tries = 60)
    void whereNotEverybodyMayMeetNobodySitsOutMuchMoreThanOthers(@ForAll @IntRange(min = 2, max = 6) int half) {
        int people = 2 * half + 1;
        List<FlashRounds.Round> plan = FlashRounds.plan(
                strangers(people), FREE, ANYTIME, new FlashRounds.Terms(people - 2, List.of(new IdPair("p0", "p1"))));
        int[] satOut = new int[people];
        plan.forEach(round -> round.sittingOut().forEach(id -> satOut[Integer.parseInt(id.substring(1))]++));

        assertThat(plan)
                .hasSize(people - 2)
                .allSatisfy(round -> assertThat(round.sittingOut()).hasSize(1));
        assertThat(IntStream.of(satOut)).allMatch(times -> times <= 1);
    }

    @Test
    void whoHasFewLeftToMeetMeetsThemFirst() {
        List<IdPair> before = List.of(
                new IdPair("p0", "p1"),
                new IdPair("p0", "p2"),
                new IdPair("p0", "p3"),
                new IdPair("p4", "p1"),
                new IdPair("p4", "p2"));
        FlashRounds.Round first = FlashRounds.plan(strangers(5), FREE, ANYTIME, new FlashRounds.Terms(1, before))
                .getFirst();

        assertThat(distinctPairs(List.of(first))).contains(Set.of("p0", "p4"));
    }

    @Test
    void theSeedDecidesWhoMeetsWhomWhen() {
        FlashRounds.Terms all = FlashRounds.Terms.of(7);
        List<FlashRounds.Round> one = FlashRounds.plan(strangers(8), FREE.withSeed(1), ANYTIME, all);

        assertThat(FlashRounds.plan(strangers(8), FREE.withSeed(1), ANYTIME, all))
                .isEqualTo(one);
        assertThat(FlashRounds.plan(strangers(8), FREE.withSeed(2), ANYTIME, all))
                .isNotEqualTo(one);
    }

    @Test
    void whoIsNotHereAnyMoreWasMetInVain() {
        FlashRounds.Terms terms = new FlashRounds.Terms(
                3, List.of(new IdPair("gone", "p1"), new IdPair("p2", "gone"), new IdPair("gone", "left")));

        assertThat(distinctPairs(FlashRounds.plan(strangers(4), FREE, ANYTIME, terms)))
                .hasSize(6);
    }

    @Test
    void oneAloneHasNoRound() {
        assertThat(FlashRounds.plan(strangers(1), FREE, ANYTIME, FlashRounds.Terms.of(3)))
                .isEmpty();
        assertThat(FlashRounds.plan(strangers(0), FREE, ANYTIME, FlashRounds.Terms.of(3)))
                .isEmpty();
        assertThat(FlashRounds.plan(strangers(4), FREE, ANYTIME, FlashRounds.Terms.of(0)))
                .isEmpty();
    }

    @Test
    void whoSitsOutIsListedById() {
        List<FlashRounds.Round> plan = FlashRounds.plan(
                strangers(4),
                FREE,
                ANYTIME,
                new FlashRounds.Terms(
                        1,
                        List.of(
                                new IdPair("p0", "p1"),
                                new IdPair("p1", "p2"),
                                new IdPair("p1", "p3"),
                                new IdPair("p0", "p3"),
                                new IdPair("p2", "p3"))));

        assertThat(plan).containsExactly(new FlashRounds.Round(List.of(new IdPair("p0", "p2")), List.of("p1", "p3")));
    }

    /** By trying every partner of the first person, and none. */
    private static int mostPairs(boolean[][] open, int people) {
        if (people == 0) {
            return 0;
        }
        int first = Integer.numberOfTrailingZeros(people);
        int others = people & people - 1;
        int best = mostPairs(open, others);
        for (int left = others; left != 0; left &= left - 1) {
            int partner = Integer.numberOfTrailingZeros(left);
            if (open[first][partner]) {
                best = Math.max(best, 1 + mostPairs(open, others & ~(1 << partner)));
            }
        }
        return best;
    }

    private static Set<Set<String>> distinctPairs(List<FlashRounds.Round> plan) {
        Set<Set<String>> pairs = new HashSet<>();
        plan.forEach(round -> round.pairs().forEach(p -> pairs.add(Set.of(p.first(), p.second()))));
        return pairs;
    }

    private static Pool strangers(int people) {
        PoolBuilder pool = Pool.builder();
        for (int i = 0; i < people; i++) {
            pool.add(PersonSpec.person("p" + i).build());
        }
        return pool.build();
    }
}
