package app.alongside.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When somebody is usually free: half-hours of the week on the clock of the place they live in. What that means as
 * moments follows from the zone's rules in the week asked about, so summer time moves nobody's lunch.
 *
 * @param slots in the order of the week
 */
public record WeeklyAvailability(ZoneId zone, Set<Slot> slots) {
    private static final int SLOT_SECONDS = Slot.MINUTES * 60;
    private static final long WEEK_SECONDS = (long) Slot.A_WEEK * SLOT_SECONDS;
    private static final long FIRST_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay() * Slot.A_DAY * SLOT_SECONDS;

    public WeeklyAvailability {
        slots = Collections.unmodifiableSet(new TreeSet<>(slots));
    }

    public static WeeklyAvailability none(ZoneId zone) {
        return new WeeklyAvailability(zone, Set.of());
    }

    /**
     * Reads {@code Mon 09:00-12:00;Tue 14:00-16:30}. Days may be spans ({@code Mon-Fri}) and times several
     * ({@code 09:00-12:00,13:00-15:00}); half-hours that are not free as a whole do not count.
     *
     * @throws IllegalArgumentException naming the part that cannot be understood
     */
    public static WeeklyAvailability parse(String text, ZoneId zone) {
        return new WeeklyAvailability(zone, WeeklyHours.parse(text));
    }

    /** Writes it as {@link #parse} reads it: {@code Mon 09:00-12:00;Tue 14:00-16:30}. */
    public String format() {
        return WeeklyHours.format(slots);
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Whether they are free at that very moment. */
    public boolean isFreeAt(Instant moment) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        return slots.contains(Slot.at(slotAt(moment.getEpochSecond(), offset)));
    }

    /** Whether they are free all through {@code stretch}. */
    public boolean isFreeDuring(Stretch stretch) {
        return listFree(stretch).equals(List.of(stretch));
    }

    /** The stretches inside {@code window} in which they are free, in order, as long as they go. */
    public List<Stretch> listFree(Stretch window) {
        BitSet free = bits();
        ZoneRules rules = zone.getRules();
        List<Stretch> found = new ArrayList<>();
        long from = -1;
        long end = window.until().getEpochSecond();
        for (long second = window.from().getEpochSecond(); second < end; second = nextBoundary(rules, second)) {
            boolean isFree = free.get(slotAt(second, rules.getOffset(Instant.ofEpochSecond(second))));
            if (isFree && from < 0) {
                from = second;
            } else if (!isFree && from >= 0) {
                found.add(stretch(from, second));
                from = -1;
            }
        }
        if (from >= 0) {
            found.add(stretch(from, end));
        }
        return found;
    }

    /**
     * The half-hours of one week in which they are free as a whole, counted from Monday 00:00 UTC: 336 bits in six
     * words, lowest first, as {@link BitSet#valueOf(long[])} reads them.
     */
    public long[] utcWeek(LocalDate referenceMonday) {
        long monday = referenceMonday.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        BitSet week = new BitSet(Slot.A_WEEK);
        for (Stretch free : listFree(stretch(monday, monday + WEEK_SECONDS))) {
            long first = Math.ceilDiv(free.from().getEpochSecond() - monday, (long) SLOT_SECONDS);
            long last = Math.floorDiv(free.until().getEpochSecond() - monday, (long) SLOT_SECONDS);
            if (first < last) {
                week.set((int) first, (int) last);
            }
        }
        long[] words = new long[Math.ceilDiv(Slot.A_WEEK, Long.SIZE)];
        long[] used = week.toLongArray();
        System.arraycopy(used, 0, words, 0, used.length);
        return words;
    }

    private BitSet bits() {
        BitSet bits = new BitSet(Slot.A_WEEK);
        slots.forEach(slot -> bits.set(slot.index()));
        return bits;
    }

    private static int slotAt(long second, ZoneOffset offset) {
        long local = second + offset.getTotalSeconds();
        return (int) (Math.floorMod(local - FIRST_MONDAY, WEEK_SECONDS) / SLOT_SECONDS);
    }

    /** Where the local clock next shows a half-hour, or jumps. */
    private static long nextBoundary(ZoneRules rules, long second) {
        Instant moment = Instant.ofEpochSecond(second);
        int offset = rules.getOffset(moment).getTotalSeconds();
        long next = second + SLOT_SECONDS - Math.floorMod(second + offset, SLOT_SECONDS);
        if (rules.getOffset(Instant.ofEpochSecond(next)).getTotalSeconds() == offset) {
            return next;
        }
        ZoneOffsetTransition jump = rules.nextTransition(moment);
        return jump == null ? next : Math.min(next, jump.toEpochSecond());
    }

    private static Stretch stretch(long from, long until) {
        return new Stretch(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }
}
