package app.alongside.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds when several people are free at once, wherever they live. Everything is computed on moments, by the rules of
 * each person's zone in the week at hand: clock changes, quarter-hour offsets and the date line need no special care.
 */
public final class SharedTimes {
    private SharedTimes() {}

    /** How many minutes of the UTC week beginning with {@code monday} suit both. */
    public static long weeklyMinutes(WeeklyAvailability one, WeeklyAvailability other, LocalDate monday) {
        Stretch week = new Stretch(startOf(monday, ZoneOffset.UTC), startOf(monday.plusDays(7), ZoneOffset.UTC));
        return listCommon(List.of(one, other), week).stream()
                .mapToLong(stretch -> stretch.length().toMinutes())
                .sum();
    }

    /**
     * The times at which all of them are free for {@code length}, on the {@code days} days from {@code from} on.
     * Days, and the half-hours at which a time may begin, are those of the first person's clock.
     */
    public static List<CommonSlot> find(List<WeeklyAvailability> all, LocalDate from, int days, Duration length) {
        ZoneId zone = all.getFirst().zone();
        Instant end = startOf(from.plusDays(days), zone);
        Stretch window = new Stretch(startOf(from, zone), end.plus(length));
        List<CommonSlot> found = new ArrayList<>();
        for (Stretch common : listCommon(all, window)) {
            Instant start = nextHalfHour(common.from(), zone);
            while (start.isBefore(end) && !start.plus(length).isAfter(common.until())) {
                found.add(new CommonSlot(start, length));
                start = nextHalfHour(start.plusSeconds(1), zone);
            }
        }
        return found;
    }

    /** The stretches inside {@code window} in which all of them are free, in order. */
    public static List<Stretch> listCommon(List<WeeklyAvailability> all, Stretch window) {
        List<Stretch> common = List.of(window);
        for (WeeklyAvailability one : all) {
            common = intersect(common, one.listFree(window));
        }
        return common;
    }

    private static List<Stretch> intersect(List<Stretch> some, List<Stretch> others) {
        List<Stretch> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            Stretch one = some.get(i);
            Stretch other = others.get(j);
            if (one.overlaps(other)) {
                both.add(new Stretch(later(one.from(), other.from()), earlier(one.until(), other.until())));
            }
            if (one.until().isBefore(other.until())) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }

    private static Instant nextHalfHour(Instant moment, ZoneId zone) {
        long local = moment.getEpochSecond() + zone.getRules().getOffset(moment).getTotalSeconds();
        long half = Slot.MINUTES * 60L;
        return moment.plusSeconds(Math.ceilDiv(local, half) * half - local);
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
