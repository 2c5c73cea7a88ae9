package app.alongside.calendar.busy;

import app.alongside.calendar.Stretch;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.parameter.FreeBusyType;
import biweekly.property.DateStart;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a calendar when its owner is busy, and forgets everything else: recurring and all-day events, single
 * occurrences that were moved or dropped, free-and-busy lists. Events marked as free, cancelled ones and our own
 * sessions do not count. Times without a zone are meant on the owner's clock.
 */
final class BusyReading {
    private static final String OURS = "@sessions.alongside";
    private static final int MOST_STRETCHES = 20_000;
    private static final Set<Frequency> TOO_FINE = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);
    private static final Set<String> FREE = Set.of("FREE", "WORKINGELSEWHERE");

    private final ZoneId zone;
    private final Stretch window;
    private final List<Stretch> busy = new ArrayList<>();

    private BusyReading(ZoneId zone, Stretch window) {
        this.zone = zone;
        this.window = window;
    }

    /** When the calendar's owner, who lives in {@code zone}, is busy inside {@code window}: apart and in order. */
    static List<Stretch> read(String text, ZoneId zone, Stretch window) throws CalendarNotFetched {
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            BusyReading reading = new BusyReading(zone, window);
            boolean any = false;
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                any = true;
                reading.add(calendar);
            }
            if (!any) {
                throw new CalendarNotFetched(Trouble.NO_CALENDAR, null);
            }
            return Stretches.join(reading.busy);
        } catch (IOException | RuntimeException unreadable) {
            throw new CalendarNotFetched(Trouble.NO_CALENDAR, unreadable);
        }
    }

    private void add(ICalendar calendar) {
        Map<String, Set<Instant>> replaced = listReplaced(calendar);
        for (VEvent event : calendar.getEvents()) {
            if (event.getDateStart() != null && isBusy(event)) {
                addEvent(calendar, event, replaced);
            }
        }
        calendar.getFreeBusies().forEach(this::addPeriods);
    }

    /** The occurrences of recurring events that stand on their own, by the event's name. */
    private static Map<String, Set<Instant>> listReplaced(ICalendar calendar) {
        Map<String, Set<Instant>> replaced = new HashMap<>();
        for (VEvent event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null && event.getUid() != null) {
                replaced.computeIfAbsent(event.getUid().getValue(), uid -> new HashSet<>())
                        .add(event.getRecurrenceId().getValue().toInstant());
            }
        }
        return replaced;
    }

    private static boolean isBusy(VEvent event) {
        RawProperty status = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean ours = event.getUid() != null && event.getUid().getValue().endsWith(OURS);
        return !cancelled && !free && !ours && (status == null || !FREE.contains(status.getValue()));
    }

    private void addEvent(ICalendar calendar, VEvent event, Map<String, Set<Instant>> replaced) {
        boolean single = event.getRecurrenceId() != null || isTooFine(event.getRecurrenceRule());
        Set<Instant> others = single || event.getUid() == null
                ? Set.of()
                : replaced.getOrDefault(event.getUid().getValue(), Set.of());
        if (single) {
            add(event, event.getDateStart().getValue());
            return;
        }
        TimeZone clock = clockOf(calendar, event.getDateStart());
        DateIterator occurrences = event.getDateIterator(clock);
        Instant from = window.from().minus(lengthOf(event));
        occurrences.advanceTo(Date.from(from));
        while (occurrences.hasNext() && busy.size() < MOST_STRETCHES) {
            Date start = occurrences.next();
            if (!start.toInstant().isBefore(window.until())) {
                return;
            }
            if (!others.contains(start.toInstant())) {
                add(event, start);
            }
        }
    }

    /** Rules by the minute are no appointments; the first occurrence stands for them. */
    private static boolean isTooFine(@Nullable RecurrenceRule rule) {
        return rule != null && TOO_FINE.contains(rule.getValue().getFrequency());
    }

    private TimeZone clockOf(ICalendar calendar, DateStart start) {
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(start);
        if (assigned != null) {
            return assigned.getTimeZone();
        }
        boolean floating =
                !start.getValue().hasTime() || calendar.getTimezoneInfo().isFloating(start);
        return floating ? TimeZone.getTimeZone(zone) : TimeZone.getTimeZone("UTC");
    }

    private void add(VEvent event, Date start) {
        ICalDate begins = event.getDateStart().getValue();
        if (begins.hasTime()) {
            add(start.toInstant(), start.toInstant().plus(lengthOf(event)));
        } else {
            LocalDate first = LocalDate.ofInstant(start.toInstant(), zone);
            long days = Math.max(1, lengthOf(event).plusHours(12).toDays());
            add(
                    first.atStartOfDay(zone).toInstant(),
                    first.plusDays(days).atStartOfDay(zone).toInstant());
        }
    }

    private static Duration lengthOf(VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        if (event.getDateEnd() != null) {
            return Duration.between(
                    start.toInstant(), event.getDateEnd().getValue().toInstant());
        }
        if (event.getDuration() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return start.hasTime() ? Duration.ZERO : Duration.ofDays(1);
    }

    private void addPeriods(VFreeBusy list) {
        list.getFreeBusy().stream()
                .filter(periods -> !FreeBusyType.FREE.equals(periods.getType()))
                .flatMap(periods -> periods.getValues().stream())
                .forEach(this::add);
    }

    private void add(Period period) {
        Instant start = period.getStartDate().toInstant();
        Instant end = period.getEndDate() == null
                ? start.plusMillis(period.getDuration().toMillis())
                : period.getEndDate().toInstant();
        add(start, end);
    }

    private void add(Instant start, Instant end) {
        Instant from = start.isBefore(window.from()) ? window.from() : start;
        Instant until = end.isAfter(window.until()) ? window.until() : end;
        if (from.isBefore(until) && busy.size() < MOST_STRETCHES) {
            busy.add(new Stretch(from, until));
        }
    }
}
