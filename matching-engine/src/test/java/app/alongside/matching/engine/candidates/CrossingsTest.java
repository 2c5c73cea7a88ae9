package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    private static final Budget ROOMY = new Budget(1_000_000, 0, 0);

    /** Where the budget reaches, everybody meets all with whom they exchange anything. */
    @Property(tries = 20)
    void allMeetWithWhomTheyExchangeSomething(
            @ForAll @IntRange(min = 2, max = 120) int people, @ForAll @LongRange(max = 1_000_000) long seed) {
        Scanning scanning = scanning(people, seed);
        var skills = scanning.problem().pool().skills();

        Set<Long> met = met(Crossings.of(scanning, prices(people, seed), ROOMY));

        for (int person = 0; person < people; person++) {
            for (int other = 0; other < people; other++) {
                boolean helped = skills.wantCount(person) > 0 && skills.met(person, other) > 0;
                if (helped && person != other) {
                    assertThat(met).contains(CandidateGraph.key(person, other));
                }
            }
        }
    }

    /** The negative control of the above: without a budget hardly any of these meet. */
    @Test
    void withoutABudgetFewMeet() {
        Scanning scanning = scanning(Populations.village(900, 3));
        long[] prices = prices(900, 3);

        int met = met(Crossings.of(scanning, prices, new Budget(0, 0, 0))).size();

        assertThat(met).isLessThan(met(Crossings.of(scanning, prices, ROOMY)).size() / 10);
    }

    /** The cheapest pairs come first, and no more of them than were asked for. */
    @Property(tries = 30)
    void theCheapestPairsAreMetFirst(
            @ForAll @IntRange(min = 2, max = 60) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 400) int most) {
        Scanning scanning = scanning(people, seed);
        long[] prices = prices(people, seed);
        int[] inOrder = inOrder(prices);
        Crossing.Costs costs = new Crossing.Costs(scanning.sieve().lineup(), prices);

        Set<Long> met = met(Crossing.within(costs, inOrder, most));

        long dearest = met.stream().mapToLong(pair -> cost(prices, pair)).max().orElse(Long.MIN_VALUE);
        long cheaper = IntStream.range(0, people)
                .mapToLong(person -> IntStream.range(person + 1, people)
                        .filter(other -> prices[person] + prices[other] < dearest)
                        .count())
                .sum();
        int all = people * (people - 1) / 2;
        assertThat(cheaper).isLessThanOrEqualTo(met.size());
        assertThat(met.size()).isBetween(Math.min(all, most) - people, most);
    }

    @Property(tries = 20)
    void amongSomeAreThePairsTheyAreIn(@ForAll @LongRange(max = 1_000_000) long seed) {
        int people = 90;
        Scanning scanning = scanning(people, seed);
        Looks all = Crossings.of(scanning, prices(people, seed), new Budget(3, 4, 5));
        BitSet some = new BitSet();
        new Random(seed).ints(20, 0, people).forEach(some::set);

        Set<Long> theirs = met(all);
        theirs.removeIf(pair -> !some.get((int) (pair >>> 32)) && !some.get(pair.intValue()));

        assertThat(met(all.among(some))).isEqualTo(theirs);
    }

    @Property(tries = 30)
    void nobodyMeetsTheSameOfTheCheapestTwice(
            @ForAll @IntRange(min = 2, max = 90) int people,
            @ForAll @IntRange(min = 1, max = 60) int each,
            @ForAll @LongRange(max = 1_000_000) long seed) {
        long[] prices = prices(people, seed);
        Crossing.Costs costs = new Crossing.Costs(scanning(people, seed).sieve().lineup(), prices);
        BitSet some = new BitSet();
        some.set(inOrder(prices)[0]);
        new Random(seed).ints(20, 0, people).forEach(some::set);

        List<Long> theirs = seen(
                Crossing.within(costs, inOrder(prices), (long) each * people).among(some));

        assertThat(theirs).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Who told nothing counts half with everybody. */
    @Test
    void whoToldNothingMeetsEverybody() {
        Scanning scanning = scanning(Populations.village(200, 4));
        var skills = scanning.problem().pool().skills();
        int[] silent = IntStream.range(0, 200)
                .filter(person -> skills.offerCount(person) + skills.wantCount(person) == 0)
                .toArray();

        Set<Long> met = met(Crossings.of(scanning, prices(200, 4), ROOMY));

        assertThat(silent).isNotEmpty();
        for (int person : silent) {
            assertThat(IntStream.range(0, 200).filter(other -> other != person))
                    .allMatch(other -> met.contains(CandidateGraph.key(person, other)));
        }
    }

    /** Where a skill is too common for all to meet, everybody still meets some, whatever they cost. */
    @Test
    void ofACommonSkillEverybodyMeetsSome() {
        Scanning scanning = scanning(Populations.village(600, 8));
        BitSet seen = new BitSet();

        for (long pair : met(Crossings.of(scanning, prices(600, 8), new Budget(40, 0, 0)))) {
            seen.set((int) (pair >>> 32));
            seen.set((int) pair);
        }

        assertThat(seen.cardinality()).isEqualTo(600);
    }

    /** A skill that is too common for all to meet keeps nobody from those who would give something in return. */
    @Property(tries = 5)
    void whoCouldSwapMeetsHoweverCommonASkillIs(@ForAll @LongRange(max = 1_000_000) long seed) {
        int people = 900;
        Scanning scanning = scanning(people, seed);
        var skills = scanning.problem().pool().skills();

        Set<Long> met = met(Crossings.of(scanning, prices(people, seed), new Budget(2, 0, 0)));

        Set<Long> swaps = new HashSet<>();
        Set<Long> others = new HashSet<>();
        for (int person = 0; person < people; person++) {
            for (int other = person + 1; other < people; other++) {
                boolean given = helps(skills, person, other);
                boolean taken = helps(skills, other, person);
                if (given && taken) {
                    swaps.add(CandidateGraph.key(person, other));
                } else if (given || taken) {
                    others.add(CandidateGraph.key(person, other));
                }
            }
        }
        assertThat(swaps).isNotEmpty();
        assertThat(met).containsAll(swaps);
        others.removeAll(met);
        assertThat(others).isNotEmpty();
    }

    private static boolean helps(SkillColumns skills, int helper, int learner) {
        return skills.wantCount(learner) > 0 && skills.met(learner, helper) > 0;
    }

    /** Of too many pairs as many as there may be, half of them the cheapest; nobody goes without, and all meet some of their kind. */
    @Property(tries = 50)
    void aMeetingThatWouldBeTooLargeIsHalfOfTheCheapestAndLeavesNobodyOut(
            @ForAll @IntRange(min = 40, max = 200) int people,
            @ForAll @IntRange(min = 1, max = 6) int each,
            @ForAll @LongRange(max = 1_000_000) long seed) {
        Scanning scanning = scanning(people, seed);
        long[] prices = prices(people, seed);
        int[] inOrder = inOrder(prices);
        int[] askers = IntStream.of(inOrder).filter(person -> person % 3 == 0).toArray();
        int[] others = IntStream.of(inOrder).filter(person -> person % 3 != 0).toArray();
        Meeting meeting = new Meeting(new Crossing.Costs(scanning.sieve().lineup(), prices), each);

        Set<Long> met = met(meeting.between(askers, others));

        assertThat(meeting.isTooLarge(askers, others)).isTrue();
        assertThat(met.size()).isLessThanOrEqualTo(each * people + others.length);
        assertThat(met).contains(CandidateGraph.key(askers[0], others[0]));
        assertThat(met.stream().flatMap(pair -> Stream.of((int) (pair >>> 32), pair.intValue())))
                .containsAll(IntStream.of(inOrder).boxed().toList());
        int[] line = scanning.sieve().lineup().people();
        int[] askersInLine =
                IntStream.of(line).filter(person -> person % 3 == 0).toArray();
        int[] othersInLine =
                IntStream.of(line).filter(person -> person % 3 != 0).toArray();
        assertThat(met)
                .contains(
                        CandidateGraph.key(askersInLine[0], othersInLine[0]),
                        CandidateGraph.key(
                                askersInLine[askersInLine.length - 1], othersInLine[othersInLine.length - 1]));
    }

    /** Nobody goes without, though they neither offer nor want anything and cost more than all others. */
    @Test
    void everybodyMeetsTheirNeighbours() {
        Scanning scanning = scanning(300, 5);
        long[] prices = new long[300];
        int[] times = new int[300];

        for (long pair : met(Crossings.of(scanning, prices, new Budget(0, 0, 7)))) {
            times[(int) (pair >>> 32)]++;
            times[(int) pair]++;
        }

        assertThat(IntStream.of(times).min().orElseThrow()).isGreaterThanOrEqualTo(7);
    }

    /** Who costs least first. */
    private static int[] inOrder(long[] prices) {
        return IntStream.range(0, prices.length)
                .boxed()
                .sorted((one, two) -> Long.compare(prices[one], prices[two]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long cost(long[] prices, long pair) {
        return prices[(int) (pair >>> 32)] + prices[(int) pair];
    }

    private static Set<Long> met(Looks looks) {
        return new HashSet<>(seen(looks));
    }

    /** As a sweep reads looks, but to the very person where they end. */
    private static List<Long> seen(Looks looks) {
        List<Long> seen = new ArrayList<>();
        for (int piece = 0; piece < looks.pieces(); piece++) {
            looks.each(piece, look -> {
                for (int i = 0; i < look.people().length; i++) {
                    for (int place = look.from()[i]; place < look.to()[i]; place++) {
                        int other = look.others().people()[place];
                        if (other != look.people()[i]) {
                            seen.add(CandidateGraph.key(look.people()[i], other));
                        }
                    }
                }
            });
        }
        return seen;
    }

    private static long[] prices(int people, long seed) {
        return new Random(seed).longs(people, 0, 400_000).toArray();
    }

    private static Scanning scanning(int people, long seed) {
        return scanning(Populations.company(people, seed));
    }

    private static Scanning scanning(Pool pool) {
        Problem problem = new Problem(pool, MatchPolicy.defaults(), Commitments.none());
        return Scanning.of(problem, new Workers(1, Cancellation.NEVER, share -> {}));
    }
}
