package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.IntList;
import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SweepTest {
    private static final Workers WORKERS = new Workers(2, Cancellation.NEVER, share -> {});

    @Property(tries = 120)
    void letsEveryAllowedPairPassThatIsWorthMoreThanTheThreshold(
            @ForAll @IntRange(min = 2, max = 90) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean village,
            @ForAll boolean anythingGoes,
            @ForAll Format format) {
        passAllWhoAreAllowed(problem(people, seed, village, anythingGoes, format));
    }

    /** What somebody does not say breaks no rule, whichever of the two is looked at from the other. */
    @Property(tries = 60)
    void letsThemPassOfWhomLittleIsKnown(
            @ForAll @IntRange(min = 2, max = 60) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll Format format) {
        MatchPolicy policy = MatchPolicy.defaults().with(format);
        passAllWhoAreAllowed(new Problem(Populations.reticent(people, seed), policy, Commitments.none()));
    }

    private static void passAllWhoAreAllowed(Problem problem) {
        Sieve sieve = new Sieve(problem, WORKERS);
        Sweep sweep = sieve.sweep();
        for (int person : sieve.lineup().people()) {
            int[] justBelow = justBelowTheWeights(problem, person);
            sweep.over(Look.at(new int[] {person}, sieve.lineup()), new int[1], Sweep.Thresholds.of(justBelow));
            int[] passed = sweep.passed(0).toArray();
            Arrays.sort(passed);
            for (int other = 0; other < justBelow.length; other++) {
                if (problem.allows(person, other)) {
                    assertThat(Arrays.binarySearch(passed, other))
                            .as("%d with %d", person, other)
                            .isNotNegative();
                }
            }
        }
    }

    /** More names than there are bits for share bits, and the bound has to count what these may hide. */
    @Property(tries = 20)
    void letsThemPassWhereNamesShareBits(@ForAll @LongRange(max = 1_000_000) long seed) {
        MatchPolicy policy = MatchPolicy.defaults().with(Rules.none());
        Problem problem = new Problem(Populations.talkative(60, seed), policy, Commitments.none());
        Sieve sieve = new Sieve(problem, WORKERS);
        Sweep sweep = sieve.sweep();
        for (int person : sieve.lineup().people()) {
            int[] justBelow = justBelowTheWeights(problem, person);
            sweep.over(Look.at(new int[] {person}, sieve.lineup()), new int[1], Sweep.Thresholds.of(justBelow));
            assertThat(sweep.passed(0).toArray())
                    .contains(IntStream.of(sieve.lineup().people())
                            .filter(other -> other != person && problem.allows(person, other))
                            .toArray());
        }
    }

    /** The negative control: a sieve that holds nothing back would pass the test above. */
    @Property(tries = 20)
    void holdsBackMostPairsOfALargerPool(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = problem(400, seed, false, false, Format.PAIR);
        Sieve sieve = new Sieve(problem, WORKERS);
        Sweep sweep = sieve.sweep();
        int[] high = new int[400];
        Arrays.fill(high, 480_000);

        long passing = 0;
        for (int person : sieve.lineup().people()) {
            int[] after = {sieve.lineup().place(person) + 1};
            sweep.over(Look.from(new int[] {person}, sieve.lineup(), after), new int[1], Sweep.Thresholds.of(high));
            passing += sweep.passed(0).size();
        }

        assertThat(passing).isLessThan(400 * 399 / 2 / 50);
    }

    /** Several at once, in blocks of which the last is not full, see the same people as each alone. */
    @Property(tries = 10)
    void aFewTogetherPassWhoPassesWithEachAlone(
            @ForAll @IntRange(min = 500, max = 1200) int people, @ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = problem(people, seed, false, false, Format.PAIR);
        Sieve sieve = new Sieve(problem, WORKERS);
        int[] lineup = sieve.lineup().people();
        int[] few = Arrays.copyOfRange(lineup, 7, 7 + Sweep.TOGETHER);
        int[] base = new int[few.length];
        int[] high = new int[people];
        Arrays.fill(high, 400_000);
        Sweep together = sieve.sweep();
        Sweep alone = sieve.sweep();

        int[] after = IntStream.of(few)
                .map(person -> sieve.lineup().place(person) + 1)
                .toArray();
        together.over(Look.from(few, sieve.lineup(), after), base, Sweep.Thresholds.of(high));

        for (int i = 0; i < few.length; i++) {
            alone.over(Look.at(new int[] {few[i]}, sieve.lineup()), new int[1], Sweep.Thresholds.of(high));
            int place = sieve.lineup().place(few[i]);
            int[] behind = IntStream.of(alone.passed(0).toArray())
                    .filter(other -> sieve.lineup().place(other) > place)
                    .toArray();
            assertThat(together.passed(i).toArray()).containsExactlyInAnyOrder(behind);
        }
    }

    /** Looks begin and end within blocks; only a few behind an end may pass, too. */
    @Property(tries = 30)
    void whoStandsOutsideOfALookDoesNotPass(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = problem(1_200, seed, false, false, Format.PAIR);
        Lineup lineup = new Sieve(problem, WORKERS).lineup();
        Random random = new Random(seed);
        int[] few = random.ints(9, 0, lineup.size())
                .map(place -> lineup.people()[place])
                .toArray();
        int[] from = random.ints(few.length, 0, lineup.size() + 1).toArray();
        int[] to = random.ints(few.length, 0, lineup.size() + 1).toArray();
        Sweep.Thresholds low = Sweep.Thresholds.of(new int[1_200]);
        Sweep sweep = new Sieve(problem, WORKERS).sweep();
        Sweep all = new Sieve(problem, WORKERS).sweep();

        sweep.over(new Look(few, lineup, from, to), new int[few.length], low);

        for (int i = 0; i < few.length; i++) {
            int first = from[i];
            int end = to[i];
            all.over(Look.at(new int[] {few[i]}, lineup), new int[1], low);
            assertThat(sorted(sweep.passed(i)))
                    .containsAll(among(all, lineup, first, end))
                    .isSubsetOf(among(all, lineup, first, end + 15));
        }
    }

    private static List<Integer> among(Sweep sweep, Lineup lineup, int first, int end) {
        return sorted(sweep.passed(0)).stream()
                .filter(other -> lineup.place(other) >= first && lineup.place(other) < end)
                .toList();
    }

    private static List<Integer> sorted(IntList people) {
        return IntStream.of(people.toArray()).sorted().boxed().toList();
    }

    /** Some of the people, in any order and cut off anywhere, pass as they do when all are looked at. */
    @Property(tries = 20)
    void someOfALineUpPassAsTheyDoAmongAll(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll boolean village, @ForAll boolean handful) {
        int people = 1_300;
        Problem problem = problem(people, seed, village, false, Format.PAIR);
        Sieve sieve = new Sieve(problem, WORKERS);
        int[] shuffled = new Random(seed)
                .ints(0, people)
                .distinct()
                .limit(people)
                .filter(person -> problem.places(person) > 0)
                .limit(handful ? 12 : 700)
                .toArray();
        Lineup some = sieve.lineup().of(shuffled);
        int[] few = Arrays.copyOf(shuffled, 12);
        int[] low = new int[people];
        Arrays.fill(low, handful ? 280_000 : 350_000);
        Sweep among = sieve.sweep();
        Sweep all = sieve.sweep();

        among.over(Look.at(few, some), new int[few.length], Sweep.Thresholds.of(low));
        all.over(Look.at(few, sieve.lineup()), new int[few.length], Sweep.Thresholds.of(low));

        int passing = 0;
        for (int i = 0; i < few.length; i++) {
            int[] listed = IntStream.of(all.passed(i).toArray())
                    .filter(other -> IntStream.of(shuffled).anyMatch(each -> each == other))
                    .toArray();
            assertThat(among.passed(i).toArray()).containsExactlyInAnyOrder(listed);
            passing += listed.length;
        }
        assertThat(passing).isPositive();
    }

    private static Problem problem(int people, long seed, boolean village, boolean anythingGoes, Format format) {
        Pool pool = village ? Populations.village(people, seed) : Populations.company(people, seed);
        MatchPolicy policy = MatchPolicy.defaults().with(format);
        return new Problem(pool, anythingGoes ? policy.with(Rules.none()) : policy, Commitments.none());
    }

    private static int[] justBelowTheWeights(Problem problem, int person) {
        return IntStream.range(0, problem.pool().size())
                .map(other ->
                        (int) problem.weight(person, other, problem.scorer().views(person, other)) - 1)
                .toArray();
    }
}
