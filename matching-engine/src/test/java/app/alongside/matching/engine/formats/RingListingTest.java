package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.formats.RingListing.Found;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RingListingTest {
    private static final MatchPolicy POLICY = MatchPolicy.defaults();

    @Property(tries = 200)
    void whereAllHaveFewHelpersEachRingIsListedOnce(@ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Problem problem = problem(IntStream.range(0, 5 + random.nextInt(6))
                .mapToObj(i -> person("p" + i, "s" + random.nextInt(3), "s" + random.nextInt(3))
                        .offers("t" + random.nextInt(3), 3)
                        .wants("t" + random.nextInt(3), 0, 4)
                        .blocked("p" + random.nextInt(12)))
                .toList());
        int[] people = IntStream.range(0, problem.pool().size())
                .filter(person -> person != seed % 5)
                .toArray();
        RingListing listing = new RingListing(problem, people);
        List<List<Integer>> listed = listing.found().stream()
                .map(ring -> fromTheSmallest(ring.members()))
                .toList();

        assertThat(listing.isComplete()).isTrue();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(everyRing(problem, people));
        assertThat(listing.found()).allMatch(ring -> ring.worth() == new RingWorth(problem).of(ring.members()));
    }

    @Example
    void ofTenHelpersAllAreAskedAndOfElevenNotAll() {
        RingListing ten =
                new RingListing(problem(pianists(1, 10)), IntStream.range(0, 12).toArray());
        RingListing eleven =
                new RingListing(problem(pianists(1, 11)), IntStream.range(0, 13).toArray());

        assertThat(ten.found()).hasSize(10);
        assertThat(ten.isComplete()).isTrue();
        assertThat(eleven.found()).hasSize(10);
        assertThat(eleven.isComplete()).isFalse();
    }

    /** The six who share an interest with them; the other four are not the same for all, else all would wait for the same few. */
    @Property(tries = 20)
    void theBestSixAreAskedByAllAndFourOthersByEach(@ForAll @IntRange(min = 30, max = 60) int pianists) {
        int learners = 10;
        List<PersonSpecBuilder> people = new ArrayList<>(pianists(learners, pianists));
        Problem problem = problem(people);
        RingListing listing =
                new RingListing(problem, IntStream.range(0, people.size()).toArray());
        Pool pool = problem.pool();
        int[] best =
                IntStream.range(0, 6).map(i -> pool.indexOf("teacher " + i)).toArray();
        Set<Integer> asked = new TreeSet<>();
        for (int learner = 0; learner < learners; learner++) {
            Set<Integer> helpers = helpersOf(pool.indexOf("learner " + learner), listing.found());
            assertThat(helpers).hasSize(10).contains(Arrays.stream(best).boxed().toArray(Integer[]::new));
            asked.addAll(helpers);
        }

        assertThat(asked).hasSizeGreaterThan(6 + 2 * 4);
    }

    /** Forty-six bands of eleven, of whom everybody can help everybody; of the last four there are 12 rings of three and 24 of four. */
    @Example
    void ofVeryManyRingsNobodyIsTheSmallestInMoreThanForty() {
        List<PersonSpecBuilder> people = IntStream.range(0, 46 * 11)
                .mapToObj(i -> person("p" + i, "skill " + i % 46, "skill " + i % 46))
                .toList();
        RingListing listing = new RingListing(
                problem(people), IntStream.range(0, people.size()).toArray());
        int[] smallestIn = new int[people.size()];
        for (Found ring : listing.found()) {
            smallestIn[Arrays.stream(ring.members()).min().orElseThrow()]++;
        }

        assertThat(listing.isComplete()).isFalse();
        assertThat(smallestIn).containsOnly(0, 2, 12, 36, 40);
    }

    /**
     * Learners of the piano, whom some teach who want chess, which one person teaches who wants what every learner can. The first
     * six teachers share an interest with the learners.
     */
    private static List<PersonSpecBuilder> pianists(int learners, int teachers) {
        List<PersonSpecBuilder> people = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            people.add(person("learner " + i, "baking", "piano").interests("walks"));
        }
        people.add(person("chess", "chess", "baking"));
        for (int i = 0; i < teachers; i++) {
            people.add(person("teacher " + i, "piano", "chess").interests(i < 6 ? "walks" : "alone " + i));
        }
        return people;
    }

    private static Set<Integer> helpersOf(int learner, List<Found> rings) {
        Set<Integer> helpers = new TreeSet<>();
        for (Found ring : rings) {
            for (int i = 0; i < ring.members().length; i++) {
                if (ring.members()[(i + 1) % ring.members().length] == learner) {
                    helpers.add(ring.members()[i]);
                }
            }
        }
        return helpers;
    }

    private static Set<List<Integer>> everyRing(Problem problem, int[] people) {
        Set<List<Integer>> rings = new HashSet<>();
        for (int one : people) {
            for (int two : people) {
                for (int three : people) {
                    addIfItIsOne(problem, rings, one, two, three);
                    for (int four : people) {
                        addIfItIsOne(problem, rings, one, two, three, four);
                    }
                }
            }
        }
        return rings;
    }

    private static void addIfItIsOne(Problem problem, Set<List<Integer>> rings, int... ring) {
        boolean apart = IntStream.of(ring).distinct().count() == ring.length;
        for (int i = 0; i < ring.length && apart; i++) {
            int learner = ring[(i + 1) % ring.length];
            int helper = ring[i];
            if (problem.pool().skills().met(learner, helper) == 0
                    || IntStream.of(ring).anyMatch(other -> other != helper && !problem.allows(helper, other))) {
                return;
            }
        }
        if (apart) {
            rings.add(fromTheSmallest(ring));
        }
    }

    private static List<Integer> fromTheSmallest(int[] ring) {
        int smallest = IntStream.of(ring).min().orElseThrow();
        int start = IntStream.range(0, ring.length)
                .filter(at -> ring[at] == smallest)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, ring.length)
                .mapToObj(at -> ring[(start + at) % ring.length])
                .toList();
    }

    private static Problem problem(List<PersonSpecBuilder> people) {
        PoolBuilder pool = Pool.builder();
        people.forEach(person -> pool.add(person.build()));
        return new Problem(pool.build(), POLICY.with(POLICY.rules().without(Rule.BOTH_GAIN)), Commitments.none());
    }

    private static PersonSpecBuilder person(String id, String offer, String want) {
        return PersonSpec.person(id).offers(offer, 5).wants(want, 0, 5);
    }
}
