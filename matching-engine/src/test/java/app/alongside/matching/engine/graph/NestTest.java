package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NestTest {
    @Property(tries = 300)
    void findsWhatClimbingStepByStepFinds(@ForAll @IntRange(min = 1, max = 60) int sets, @ForAll Random random) {
        int[] around = anyForest(sets, random);
        Nest nest = new Nest(around);
        for (int one = 0; one < sets; one++) {
            for (int other = 0; other < sets; other++) {
                assertThat(nest.innermostAround(one, other)).isEqualTo(climbing(around, one, other));
                assertThat(nest.holds(one, other))
                        .isEqualTo(outwards(around, other).contains(one));
            }
            assertThat(nest.around(one)).isEqualTo(around[one]);
        }
    }

    /** Some forests are broad, some are almost one chain. */
    private static int[] anyForest(int sets, Random random) {
        int near = 1 + random.nextInt(sets);
        int[] around = new int[sets];
        for (int set = 0; set < sets; set++) {
            int outer = set + 1 + random.nextInt(near);
            around[set] = outer < sets ? outer : Nest.NONE;
        }
        return around;
    }

    private static int climbing(int[] around, int one, int other) {
        Set<Integer> mine = outwards(around, one);
        return outwards(around, other).stream()
                .filter(mine::contains)
                .findFirst()
                .orElse(Nest.NONE);
    }

    private static Set<Integer> outwards(int[] around, int set) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int at = set; at != Nest.NONE; at = around[at]) {
            found.add(at);
        }
        return found;
    }

    @Test
    void knowsThatNothingIsAroundWhatIsInNoSet() {
        Nest nest = new Nest(new int[] {1, Nest.NONE});
        assertThat(nest.innermostAround(Nest.NONE, 0)).isEqualTo(Nest.NONE);
        assertThat(nest.innermostAround(0, Nest.NONE)).isEqualTo(Nest.NONE);
        assertThat(nest.holds(1, Nest.NONE)).isFalse();
    }

    @Test
    void refusesASetThatComesBeforeWhatItHolds() {
        assertThatThrownBy(() -> new Nest(new int[] {Nest.NONE, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("set 1 lies inside set 0, which comes first");
        assertThatThrownBy(() -> new Nest(new int[] {0})).isInstanceOf(IllegalArgumentException.class);
    }

    /** A chain of sets, each of which also holds a small one: climbing it step by step would take a hundred thousand times as long. */
    @Test
    void staysQuickWhereSetsLieDeepInsideEachOther() {
        int[] around = new int[400_001];
        for (int set = 0; set < around.length; set++) {
            int next = set + 2 - set % 2;
            around[set] = next < around.length ? next : Nest.NONE;
        }
        Nest nest = new Nest(around);
        for (int set = 0; set < around.length; set++) {
            int opposite = around.length - 1 - set;
            int larger = Math.max(set, opposite);
            boolean alone = larger % 2 == 1 && set != opposite;
            assertThat(nest.innermostAround(set, opposite) == (alone ? larger + 1 : larger))
                    .isTrue();
        }
    }
}
