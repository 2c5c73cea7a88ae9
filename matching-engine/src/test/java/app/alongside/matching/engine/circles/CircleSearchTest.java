package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Each step of the search by itself: none breaks a rule or seats fewer than the one before, and where each of them ends. */
class CircleSearchTest {
    private static final CircleRules SMALL = CircleRules.defaults().withSizes(3, 5);

    @Property(tries = 60)
    void eachStepKeepsTheRulesAndSeatsNoFewer(
            @ForAll @IntRange(min = 5, max = 40) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean rotating) {
        CircleProblem problem = CirclePopulations.few(people, seed, rotating ? SMALL.withRotatingChair() : SMALL);
        Seating seating = new Seating(problem);

        new DensestFirst(seating, 4, new SplittableRandom(seed)).fill(any -> false);
        assertConsistent(seating);
        int seated = seating.people();
        new Rescue(seating).run(any -> false);
        assertConsistent(seating);
        assertThat(seating.people()).isBetween(seated, new PlacementBound(problem).people());
        assertNoFreeSeat(seating);
        seated = seating.people();
        long worth = seating.worth();
        new Exchange(seating).run(any -> false);
        assertConsistent(seating);
        assertThat(seating.people()).isEqualTo(seated);
        assertThat(seating.worth()).isGreaterThanOrEqualTo(worth);
    }

    @Property(tries = 60)
    void inASmallPoolNoMoveAndNoSwapGainsAnyMore(@ForAll @LongRange(max = 1_000_000) long seed) {
        CircleProblem problem = CirclePopulations.few(24, seed, SMALL);
        Seating seating = new Seating(problem);
        new DensestFirst(seating, 4, new SplittableRandom(seed)).fill(any -> false);
        new Exchange(seating).run(any -> false);

        for (Party party : problem.parties()) {
            OpenCircle mine = seating.circleOf(party);
            for (OpenCircle other : seating.circles()) {
                if (mine != null && mine != other) {
                    long before = mine.worth() + other.worth();
                    boolean moves = mine.isComplete(null, party)
                            && other.fits(party, null)
                            && mine.worth(null, party) + other.worth(party, null) > before;
                    boolean swaps = other.parties().stream()
                            .anyMatch(theirs -> mine.fits(theirs, party)
                                    && other.fits(party, theirs)
                                    && mine.isComplete(theirs, party)
                                    && other.isComplete(party, theirs)
                                    && mine.worth(theirs, party) + other.worth(party, theirs) > before);
                    assertThat(moves || swaps).isFalse();
                }
            }
        }
    }

    @Property(tries = 60)
    void everySubsetFindsTheMostPeopleAndAmongThoseTheMostWorth(
            @ForAll @IntRange(min = 3, max = 9) int people, @ForAll @LongRange(max = 1_000_000) long seed) {
        CircleProblem problem = CirclePopulations.few(people, seed, SMALL.withRotatingChair());
        Seating best = new EverySubset(problem).best();
        long[] found = bestOf(problem, problem.parties());

        assertConsistent(best);
        assertThat(best.people()).isEqualTo((int) found[0]);
        assertThat(best.worth()).isEqualTo(found[1]);
    }

    @Property(tries = 20)
    void stoppedAtOnceNobodyIsSeated(@ForAll @LongRange(max = 1_000_000) long seed) {
        Seating seating = new Seating(CirclePopulations.few(30, seed, SMALL));

        new DensestFirst(seating, 4, new SplittableRandom(seed)).fill(any -> true);
        new Rescue(seating).run(any -> true);
        new Exchange(seating).run(any -> true);

        assertThat(seating.people()).isZero();
        assertThat(seating.stranded()).isEqualTo(seating.problem().parties());
    }

    private static void assertNoFreeSeat(Seating seating) {
        for (Party party : seating.stranded()) {
            assertThat(seating.circles()).noneMatch(circle -> circle.fits(party, null));
        }
    }

    /** Everybody sits where the seating says they do, in circles that keep every rule. */
    private static void assertConsistent(Seating seating) {
        CircleAudit audit = new CircleAudit(seating.problem());
        List<Party> seated = new ArrayList<>();
        for (OpenCircle circle : seating.circles()) {
            List<String> members = circle.parties().stream()
                    .flatMapToInt(party -> IntStream.of(party.members()))
                    .mapToObj(seating.problem().pool()::id)
                    .toList();
            assertThat(audit.mayBe(seating.problem().topics().topic(circle.topic()), members))
                    .isTrue();
            assertThat(circle.parties()).allMatch(party -> seating.circleOf(party) == circle);
            seated.addAll(circle.parties());
        }
        assertThat(seated).doesNotHaveDuplicates();
        assertThat(Collections.disjoint(seating.stranded(), seated)).isTrue();
        assertThat(seated.size() + seating.stranded().size())
                .isEqualTo(seating.problem().parties().size());
    }

    /** People and worth of the best circles of these parties: with the first of them left over, or with any of the others. */
    private static long[] bestOf(CircleProblem problem, List<Party> parties) {
        if (parties.isEmpty()) {
            return new long[2];
        }
        List<Party> others = parties.subList(1, parties.size());
        long[] best = bestOf(problem, others);
        for (int with = 0; with < 1 << others.size(); with++) {
            List<Party> together = new ArrayList<>(List.of(parties.getFirst()));
            List<Party> left = new ArrayList<>();
            for (int other = 0; other < others.size(); other++) {
                ((with >> other & 1) == 1 ? together : left).add(others.get(other));
            }
            for (int topic = 0; topic < problem.topics().count(); topic++) {
                OpenCircle circle = new OpenCircle(problem, topic);
                if (together.stream().allMatch(party -> joins(circle, party)) && circle.isComplete()) {
                    long[] rest = bestOf(problem, left);
                    long seats = circle.size() + rest[0];
                    long worth = circle.worth() + rest[1];
                    if (seats > best[0] || seats == best[0] && worth > best[1]) {
                        best = new long[] {seats, worth};
                    }
                }
            }
        }
        return best;
    }

    private static boolean joins(OpenCircle circle, Party party) {
        boolean fits = circle.fits(party, null);
        if (fits) {
            circle.add(party);
        }
        return fits;
    }
}
