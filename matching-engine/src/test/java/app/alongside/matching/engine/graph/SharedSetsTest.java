package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SharedSetsTest {
    private static final int VERTICES = 24;

    @Property(tries = 200)
    void twoVerticesPayIntoEverySetThatHoldsBoth(@ForAll @LongRange(max = 1_000_000) long seed) {
        List<OddSet> sets = sets(new Random(seed));
        SharedSets shared = SharedSets.of(sets, VERTICES);
        for (int one = 0; one < VERTICES; one++) {
            for (int other = 0; other < VERTICES; other++) {
                assertThat(shared.twicePaid(one, other)).isEqualTo(paid(sets, one, other));
            }
        }
    }

    @Property(tries = 200)
    void alongTheLargestChainTheyPayNoMoreThanThat(@ForAll @LongRange(max = 1_000_000) long seed) {
        List<OddSet> sets = sets(new Random(seed));
        SharedSets shared = SharedSets.of(sets, VERTICES);
        long[] chain = shared.twicePaidAlongTheLargest();
        for (int one = 0; one < VERTICES; one++) {
            for (int other = 0; other < VERTICES; other++) {
                assertThat(Math.min(chain[one], chain[other])).isLessThanOrEqualTo(shared.twicePaid(one, other));
            }
        }
    }

    @Test
    void theChainFollowsTheSetWithMostMembersAndCountsAllOfIt() {
        OddSet small = new OddSet(2, new int[] {0}, new int[0], 5);
        OddSet large = new OddSet(2, new int[] {1, 2}, new int[0], 7);
        OddSet around = new OddSet(OddSet.OUTERMOST, new int[] {3}, new int[0], 11);
        OddSet elsewhere = new OddSet(OddSet.OUTERMOST, new int[] {4}, new int[0], 100);

        long[] chain =
                SharedSets.of(List.of(small, large, around, elsewhere), 6).twicePaidAlongTheLargest();

        assertThat(chain).containsExactly(11, 18, 18, 11, 0, 0);
    }

    @Test
    void withoutSetsNobodyPays() {
        SharedSets none = SharedSets.of(Proof.ofPrices(new long[] {3, 4}));
        assertThat(none.twicePaid(0, 1)).isZero();
        assertThat(none.twicePaidAlongTheLargest()).containsExactly(0, 0);
    }

    @Test
    void aVertexIsAnOwnMemberOfOneSetOnly() {
        OddSet one = new OddSet(OddSet.OUTERMOST, new int[] {0, 1}, new int[0], 5);
        OddSet other = new OddSet(OddSet.OUTERMOST, new int[] {1}, new int[0], 5);
        assertThatThrownBy(() -> SharedSets.of(List.of(one, other), 2)).hasMessageContaining("vertex 1");
    }

    /** Sets within sets, inner ones first, over vertices some of which are in none. */
    private static List<OddSet> sets(Random random) {
        int count = 1 + random.nextInt(8);
        List<List<Integer>> members = IntStream.range(0, count)
                .<List<Integer>>mapToObj(set -> new ArrayList<>())
                .toList();
        for (int vertex = 0; vertex < VERTICES; vertex++) {
            int set = random.nextInt(count + 1);
            if (set < count) {
                members.get(set).add(vertex);
            }
        }
        return IntStream.range(0, count)
                .mapToObj(set -> new OddSet(
                        set + 1 == count || random.nextInt(4) == 0
                                ? OddSet.OUTERMOST
                                : set + 1 + random.nextInt(count - set - 1),
                        members.get(set).stream().mapToInt(each -> each).toArray(),
                        new int[0],
                        random.nextInt(50)))
                .toList();
    }

    private static long paid(List<OddSet> sets, int one, int other) {
        return IntStream.range(0, sets.size())
                .filter(set -> holds(sets, set, one) && holds(sets, set, other))
                .mapToLong(set -> sets.get(set).twicePrice())
                .sum();
    }

    private static boolean holds(List<OddSet> sets, int set, int vertex) {
        return Arrays.stream(sets.get(set).ownMembers()).anyMatch(own -> own == vertex)
                || IntStream.range(0, set)
                        .anyMatch(inner -> sets.get(inner).inside() == set && holds(sets, inner, vertex));
    }
}
