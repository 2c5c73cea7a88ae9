package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.formats.RingListing.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RingChoiceTest {
    private static final int PEOPLE = 14;

    @Property(tries = 200)
    void noOtherRingsThatGoTogetherAreWorthMore(@ForAll @IntRange(max = 10) int rings, @ForAll long seed) {
        List<Found> found = found(rings, PEOPLE, new Random(seed));
        RingChoice choice = new RingChoice(found, PEOPLE);

        assertApart(choice.best(), PEOPLE);
        assertThat(choice.proven()).isTrue();
        assertThat(worth(choice.best())).isEqualTo(mostWorth(found));
    }

    /** Two rings stand in the way of three, each of which needs somebody of both: no exchange of one for two leads there. */
    @Property(tries = 200)
    void threeRingsTakeThePlaceOfTwoAmongWhateverOthers(@ForAll @IntRange(max = 6) int others, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> people =
                new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(people, random);
        List<Found> found = found(others, PEOPLE, random);
        int[][] planted = {{0, 1, 2}, {3, 4, 5}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}};
        for (int[] ring : planted) {
            int[] members = Arrays.stream(ring).map(people::get).toArray();
            found.add(new Found(members, found.size() < others + 2 ? 2_900_000 : random.nextInt(2_000_000)));
        }
        RingChoice choice = new RingChoice(found, PEOPLE);

        assertApart(choice.best(), PEOPLE);
        assertThat(choice.proven()).isTrue();
        assertThat(worth(choice.best())).isEqualTo(mostWorth(found));
    }

    /** The first way tried leaves two people without a ring; the best one needs them, and so must find them free again. */
    @Example
    void whoWasLeftOutOnOneWayMayBeTakenOnTheNext() {
        List<Found> found = List.of(
                new Found(new int[] {0, 1, 2}, 2_900_000),
                new Found(new int[] {3, 4, 5}, 2_900_000),
                new Found(new int[] {0, 3, 6}, 2_800_000),
                new Found(new int[] {1, 4, 7}, 2_800_000),
                new Found(new int[] {2, 5, 8}, 2_800_000),
                new Found(new int[] {6, 9, 10}, 1_000_000));
        RingChoice choice = new RingChoice(found, 11);

        assertThat(worth(choice.best())).isEqualTo(90_000_000 + 3 * 2_800_000);
        assertThat(choice.proven()).isTrue();
    }

    /** Of sixteen people one is always left over, whichever five of all 560 rings are taken. */
    @Example
    void amongTooManyWaysItGivesUpTheProofButKeepsTheRings() {
        List<Found> found = new ArrayList<>();
        for (int one = 0; one < 16; one++) {
            for (int two = one + 1; two < 16; two++) {
                for (int three = two + 1; three < 16; three++) {
                    found.add(new Found(new int[] {one, two, three}, 1_000));
                }
            }
        }
        RingChoice choice = new RingChoice(found, 16);

        assertThat(choice.proven()).isFalse();
        assertApart(choice.best(), 16);
        assertThat(choice.best()).hasSize(5);
    }

    @Property(tries = 300)
    void anExchangeLeavesNoRoomForARingOrForABetterOneInPlaceOfAnother(
            @ForAll @IntRange(max = 40) int rings, @ForAll long seed) {
        List<Found> found = found(rings, 20, new Random(seed));
        found.sort(Comparator.comparingLong((Found ring) -> RingChoice.worth(ring) / ring.members().length)
                .reversed());
        List<Integer> best = new RingExchange(found, 20).best();

        assertApart(best.stream().map(found::get).toList(), 20);
        for (int one = 0; one < rings; one++) {
            assertThat(best.contains(one) || touched(found, best, one).size() > 0)
                    .as("a free ring")
                    .isTrue();
            for (int other = 0; other < rings; other++) {
                assertThat(isBetter(found, best, one, other)).isFalse();
            }
        }
    }

    @Example
    void oneRingGivesWayToTwoThatNeedItsMembersAndFreePeople() {
        Found middle = new Found(new int[] {0, 1, 2}, 900_000);
        Found left = new Found(new int[] {0, 3, 4}, 100_000);
        Found right = new Found(new int[] {2, 5, 6}, 100_000);

        assertThat(new RingExchange(List.of(middle, left, right), 7).best()).containsExactlyInAnyOrder(1, 2);
    }

    @Example
    void amongVeryManyPeopleGoodRingsAreChosenWithoutAProof() {
        List<Found> found = new ArrayList<>();
        for (int first = 0; first + 2 < 252; first++) {
            found.add(new Found(new int[] {first, first + 1, first + 2}, 1_000));
        }
        RingChoice many = new RingChoice(found, 252);
        RingChoice fewer = new RingChoice(found.subList(0, 247), 252);

        assertThat(many.proven()).isFalse();
        assertThat(many.best()).hasSize(84);
        assertThat(fewer.best()).hasSize(83);
        assertThat(fewer.proven()).as("249 people with a ring").isTrue();
    }

    @Example
    void twoHundredAndFiftyPeopleAreFewEnoughForAProof() {
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < 246; first += 3) {
            found.add(new Found(new int[] {first, first + 1, first + 2}, 1_000));
        }
        found.add(new Found(new int[] {246, 247, 248, 249}, 1_000));

        assertThat(new RingChoice(found, 300).proven()).isTrue();
        found.add(new Found(new int[] {250, 0, 1}, 1_000));
        assertThat(new RingChoice(found, 300).proven()).isFalse();
    }

    private static boolean isBetter(List<Found> found, List<Integer> best, int one, int other) {
        List<Integer> going = touched(found, best, one);
        if (best.contains(one) || going.size() != 1) {
            return false;
        }
        long gain = RingChoice.worth(found.get(one)) - RingChoice.worth(found.get(going.getFirst()));
        boolean both = other != one
                && !best.contains(other)
                && Collections.disjoint(members(found, one), members(found, other))
                && going.containsAll(touched(found, best, other));
        return gain + (both ? RingChoice.worth(found.get(other)) : 0) > 0;
    }

    private static List<Integer> touched(List<Found> found, List<Integer> best, int ring) {
        return best.stream()
                .filter(each -> !Collections.disjoint(members(found, each), members(found, ring)))
                .toList();
    }

    private static List<Integer> members(List<Found> found, int ring) {
        return Arrays.stream(found.get(ring).members()).boxed().toList();
    }

    private static List<Found> found(int rings, int people, Random random) {
        List<Found> found = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            List<Integer> everybody =
                    new ArrayList<>(IntStream.range(0, people).boxed().toList());
            Collections.shuffle(everybody, random);
            int[] members = everybody.stream()
                    .limit(3 + random.nextInt(2))
                    .mapToInt(each -> each)
                    .toArray();
            found.add(new Found(members, random.nextInt(4_000_000)));
        }
        return found;
    }

    private static long worth(List<Found> rings) {
        return rings.stream()
                .mapToLong(ring -> 10_000_000L * ring.members().length + ring.worth())
                .sum();
    }

    private static long mostWorth(List<Found> found) {
        return IntStream.range(0, 1 << found.size())
                .mapToObj(subset -> IntStream.range(0, found.size())
                        .filter(ring -> (subset >> ring & 1) == 1)
                        .mapToObj(found::get)
                        .toList())
                .filter(rings -> rings.stream()
                                .flatMapToInt(ring -> Arrays.stream(ring.members()))
                                .distinct()
                                .count()
                        == rings.stream()
                                .mapToInt(ring -> ring.members().length)
                                .sum())
                .mapToLong(RingChoiceTest::worth)
                .max()
                .orElseThrow();
    }

    private static void assertApart(List<Found> rings, int people) {
        BitSet seen = new BitSet(people);
        for (Found ring : rings) {
            for (int member : ring.members()) {
                assertThat(seen.get(member)).isFalse();
                seen.set(member);
            }
        }
    }
}
