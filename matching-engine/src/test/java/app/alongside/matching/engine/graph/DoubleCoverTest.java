package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleCoverTest {
    private static final int LEAST = 1 << 19;
    private static final int MOST = 1 << 21;

    @Test
    void eachEdgeIsAnArcInTheRowOfEitherEnd() {
        Graph graph = Graph.builder(4)
                .capacity(1, 5)
                .edge(0, 1, 700_000)
                .edge(2, 1, 300_000)
                .build();

        DoubleCover cover = new DoubleCover(graph, new Workers(1));

        assertThat(cover.neighbour).containsExactly(1, 0, 2, 1);
        assertThat(cover.capacity).containsExactly(1, 2, 1, 0);
        assertThat(new long[] {cover.microWeight(0), cover.microWeight(1), cover.microWeight(2), cover.microWeight(3)})
                .containsExactly(700_000, 700_000, 300_000, 300_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 524_287, 524_288, 2_097_151, 2_097_152, 2_097_153, 99_999_999, Graph.LARGEST_WEIGHT})
    void theLargestWeightIsAboutAMillionWhateverTheUnit(long largest) {
        DoubleCover cover = pair(largest);

        assertThat(cover.largestWeight).isBetween(LEAST, MOST - 1);
        assertThat(cover.weight).containsOnly(cover.largestWeight);
        assertThat(cover.microWeight(0)).isEqualTo(largest);
        assertThat(cover.microWeight(1)).isEqualTo(largest);
    }

    @Test
    void whereNothingIsWorthAnythingNothingIsScaled() {
        assertThat(pair(0).largestWeight).isZero();
        assertThat(pair(0).scaledPrice(7)).isZero();
    }

    @Property(tries = 500)
    void aPriceComesBackRoundedDownByLessThanAMillionth(
            @ForAll @LongRange(min = 1, max = Graph.LARGEST_WEIGHT) long largest,
            @ForAll @LongRange(max = Graph.LARGEST_WEIGHT) long price) {
        DoubleCover cover = pair(largest);
        long most = Math.min(price, largest);

        long back = cover.micro(cover.scaledPrice(price));

        assertThat(back).isBetween(most - (largest >> 20), most);
    }

    private static DoubleCover pair(long weight) {
        return new DoubleCover(Graph.builder(2).edge(0, 1, weight).build(), new Workers(1));
    }
}
