package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CoverTest {
    @Property
    void furthestAboveAreThoseWhosePriceHasFallenMost(
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(max = 50) int most,
            @ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        int[] guessed = random.ints(people, 0, 12).toArray();
        long[] prices = random.longs(people, 0, 12).toArray();
        int[] entries = new int[people];
        Cover cover = Cover.ofLists(guessed, entries, 0);

        BitSet furthest = cover.furthestAbove(prices, most);

        long least = furthest.stream()
                .mapToLong(person -> guessed[person] - prices[person])
                .min()
                .orElse(1);
        assertThat(least).isPositive();
        for (int person = 0; person < people; person++) {
            if (!furthest.get(person)) {
                assertThat(guessed[person] - prices[person]).isLessThanOrEqualTo(Math.toIntExact(least));
            }
        }
        long further = IntStream.range(0, people)
                .filter(person -> guessed[person] - prices[person] > least)
                .count();
        long fallen = IntStream.range(0, people)
                .filter(person -> guessed[person] > prices[person])
                .count();
        assertThat(further).isLessThanOrEqualTo(most);
        assertThat((long) furthest.cardinality()).isGreaterThanOrEqualTo(Math.min(fallen, most));
    }
}
