package app.alongside.matching.engine.pool;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * When a person is free in a reference week: half-hour slots from Monday 00:00 UTC, round the clock face of the week.
 * A half-hour counts only when the whole of it is free.
 */
public final class Availability {
    /** Half-hours in a week. */
    public static final int SLOTS = 7 * 48;

    static final int WORDS = (SLOTS + 63) / 64;

    private final BitSet slots;

    private Availability(BitSet slots) {
        this.slots = slots;
    }

    /** Free in exactly these half-hours, numbered from Monday 00:00 UTC. */
    public static Availability ofUtcSlots(BitSet slots) {
        if (slots.length() > SLOTS) {
            throw new IllegalArgumentException(
                    "A week has " + SLOTS + " half-hours; slot " + (slots.length() - 1) + " was given.");
        }
        return new Availability((BitSet) slots.clone());
    }

    /** Free in these local times of the week that contains {@code day}, with that week's daylight-saving rules. */
    public static Availability of(Collection<LocalRange> ranges, ZoneId zone, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        BitSet slots = new BitSet(SLOTS);
        for (LocalRange range : ranges) {
            LocalDate date = monday.plusDays(range.day().getValue() - 1L);
            LocalDate last = range.until().equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
            long from = minutesSince(monday, date.atTime(range.from()), zone);
            long until = minutesSince(monday, last.atTime(range.until()), zone);
            for (long slot = Math.ceilDiv(from, 30); slot < Math.floorDiv(until, 30); slot++) {
                slots.set((int) Math.floorMod(slot, (long) SLOTS));
            }
        }
        return new Availability(slots);
    }

    private static long minutesSince(LocalDate monday, LocalDateTime local, ZoneId zone) {
        return Duration.between(monday.atStartOfDay(ZoneOffset.UTC), local.atZone(zone))
                .toMinutes();
    }

    /** The half-hours in which both are free. */
    public Availability shared(Availability other) {
        BitSet both = (BitSet) slots.clone();
        both.and(other.slots);
        return new Availability(both);
    }

    /** Free hours in the week. */
    public double hours() {
        return slots.cardinality() / 2.0;
    }

    /** The free stretches in order, as half-hours from Monday 00:00 UTC. */
    public List<SlotRange> ranges() {
        List<SlotRange> ranges = new ArrayList<>();
        for (int from = slots.nextSetBit(0); from >= 0; ) {
            int until = slots.nextClearBit(from);
            ranges.add(new SlotRange(from, until));
            from = slots.nextSetBit(until);
        }
        return List.copyOf(ranges);
    }

    /** The free half-hours, numbered from Monday 00:00 UTC. */
    public BitSet utcSlots() {
        return (BitSet) slots.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Availability that && slots.equals(that.slots);
    }

    @Override
    public int hashCode() {
        return slots.hashCode();
    }

    @Override
    public String toString() {
        return slots.toString();
    }
}
