package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The flags and the list of numbers beside the library's own. */
class SmallCollectionsTest {
    @Property(tries = 100)
    void flagsAreSetAndClearedOneByOne(@ForAll @IntRange(min = 1, max = 200) int size, @ForAll long seed) {
        Bits bits = new Bits(size);
        BitSet wanted = new BitSet();
        SplittableRandom random = new SplittableRandom(seed);
        for (int turn = 0; turn < 300; turn++) {
            int at = random.nextInt(size);
            if (random.nextInt(3) > 0) {
                bits.set(at);
                wanted.set(at);
            } else {
                bits.clear(at);
                wanted.clear(at);
            }
            assertThat(set(bits, size)).isEqualTo(wanted);
        }
        Bits copy = bits.copy();
        bits.clear();
        assertThat(set(bits, size)).isEqualTo(new BitSet());
        assertThat(set(copy, size)).isEqualTo(wanted);
    }

    @Property(tries = 100)
    void aListKeepsItsNumbersInOrder(@ForAll long seed) {
        IntList list = new IntList();
        List<Integer> wanted = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int turn = 0; turn < 200; turn++) {
            if (wanted.isEmpty() || random.nextInt(4) > 0) {
                list.add(turn);
                wanted.add(turn);
            } else {
                assertThat(list.removeLast()).isEqualTo(wanted.removeLast());
            }
            assertThat(list.size()).isEqualTo(wanted.size());
            assertThat(list.isEmpty()).isEqualTo(wanted.isEmpty());
        }
        assertThat(list.toArray())
                .containsExactly(wanted.stream().mapToInt(each -> each).toArray());
        for (int at = 0; at < wanted.size(); at++) {
            assertThat(list.get(at)).isEqualTo(wanted.get(at));
        }
        list.clear();
        assertThat(list.isEmpty()).isTrue();
    }

    private static BitSet set(Bits bits, int size) {
        BitSet set = new BitSet();
        for (int at = 0; at < size; at++) {
            set.set(at, bits.get(at));
        }
        return set;
    }
}
