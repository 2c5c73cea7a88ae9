package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.pool.Availability;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeekStartsTest {
    @Property(tries = 100)
    void aMeetingBeginsWhereAllOfItsHalfHoursAreFree(
            @ForAll @IntRange(min = 1, max = 6) int halfHours, @ForAll long seed) {
        BitSet one = week(seed);
        BitSet other = week(seed + 1);
        WeekStarts starts = WeekStarts.of(one, halfHours);
        WeekStarts theirs = WeekStarts.of(other, halfHours);
        BitSet wanted = starts(one, halfHours);
        BitSet both = starts(other, halfHours);
        both.and(wanted);

        assertThat(starts.toBits()).isEqualTo(wanted);
        assertThat(starts.and(theirs).toBits()).isEqualTo(both);
        assertThat(starts.meets(theirs)).isEqualTo(!both.isEmpty());
        assertThat(starts.and(theirs).isEmpty()).isEqualTo(both.isEmpty());
        for (int slot = 0; slot < Availability.SLOTS; slot++) {
            assertThat(starts.has(slot)).isEqualTo(wanted.get(slot));
        }
    }

    @Example
    void whoNeverSaidMeetsAnybodyAndWhoIsNeverFreeNobody() {
        WeekStarts never = WeekStarts.of(new BitSet(), 2);

        assertThat(WeekStarts.ANY.toBits().cardinality()).isEqualTo(Availability.SLOTS);
        assertThat(never.isEmpty()).isTrue();
        assertThat(never.meets(WeekStarts.ANY)).isFalse();
        assertThat(WeekStarts.ANY.isEmpty()).isFalse();
    }

    private static BitSet starts(BitSet free, int halfHours) {
        BitSet starts = new BitSet();
        for (int start = 0; start < Availability.SLOTS; start++) {
            boolean all = true;
            for (int after = 0; after < halfHours; after++) {
                all &= free.get((start + after) % Availability.SLOTS);
            }
            starts.set(start, all);
        }
        return starts;
    }

    /** Some hours of a week, and often the last and the first. */
    private static BitSet week(long seed) {
        Random random = new Random(seed);
        BitSet week = new BitSet();
        for (int range = random.nextInt(5); range > 0; range--) {
            int from = random.nextInt(Availability.SLOTS);
            week.set(from, Math.min(Availability.SLOTS, from + 1 + random.nextInt(8)));
        }
        if (random.nextBoolean()) {
            week.set(0, 1 + random.nextInt(5));
            week.set(Availability.SLOTS - 1 - random.nextInt(5), Availability.SLOTS);
        }
        return week;
    }
}
