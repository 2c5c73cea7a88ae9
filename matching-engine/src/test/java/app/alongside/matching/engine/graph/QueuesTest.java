package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The queue of vertices and the heap of distances beside the library's own. */
class QueuesTest {
    private record Entry(long key, int first, int second) {}

    private static final Comparator<Entry> LEAST_FIRST = Comparator.comparingLong(Entry::key)
            .thenComparingInt(Entry::first)
            .thenComparing(Entry::second, Integer::compareUnsigned);

    @Property(tries = 200)
    void whoCameFirstLeavesFirst(@ForAll @IntRange(max = 6) int vertices, @ForAll long seed) {
        VertexQueue queue = new VertexQueue(vertices);
        ArrayDeque<Integer> wanted = new ArrayDeque<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int turn = 0; turn < 60; turn++) {
            if (random.nextInt(40) == 0) {
                queue.clear();
                wanted.clear();
            }
            if (wanted.size() < vertices && random.nextBoolean()) {
                queue.add(turn);
                wanted.add(turn);
            } else if (!wanted.isEmpty()) {
                assertThat(queue.remove()).isEqualTo(wanted.remove());
            }
            assertThat(queue.size()).isEqualTo(wanted.size());
        }
    }

    @Property(tries = 200)
    void theLeastDistanceLeavesFirstAndOfEqualsTheLowerNumber(
            @ForAll @IntRange(min = 1, max = 300) int most, @ForAll long seed) {
        DistanceHeap heap = new DistanceHeap();
        PriorityQueue<Entry> wanted = new PriorityQueue<>(LEAST_FIRST);
        SplittableRandom random = new SplittableRandom(seed);
        for (int turn = 0; turn < 600; turn++) {
            if (wanted.size() < most && random.nextInt(3) > 0) {
                Entry entry = new Entry(random.nextLong(-3, 30), random.nextInt(4), random.nextInt(-1, 4));
                heap.add(entry.key, entry.first, entry.second);
                wanted.add(entry);
            } else if (!wanted.isEmpty()) {
                assertThat(new Entry(heap.leastKey(), heap.first(), heap.second()))
                        .isEqualTo(wanted.remove());
                heap.removeLeast();
            }
            assertThat(heap.isEmpty()).isEqualTo(wanted.isEmpty());
        }
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();
    }
}
