package app.alongside.relationships.sessions;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.BusyTimes;
import app.alongside.calendar.SharedTimes;
import app.alongside.calendar.Stretch;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.WeekGrid.Free;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out when the members of a relationship are free in a week, their sessions and
 * whatever their own calendars say left out. */
@Component
public class FindingTimes {
    /** Assumed of whoever has not said when they are free. */
    public static final String OFFICE_HOURS = "Mon-Fri 09:00-17:00";

    private final Availabilities availabilities;
    private final Bookings bookings;
    private final BusyTimes elsewhere;
    private final Clock clock;

    FindingTimes(Availabilities availabilities, Bookings bookings, BusyTimes elsewhere, Clock clock) {
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** The week from {@code monday} on, for a session of {@code length}. */
    @Transactional(readOnly = true)
    public WeekOfTimes week(Workspace workspace, LocalDate monday, Duration length) {
        ZoneId zone = workspace.me().zone();
        Stretch window = new Stretch(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(8).atStartOfDay(zone).toInstant());
        List<PersonId> members = workspace.relationship().members();
        Map<PersonId, WeeklyAvailability> hours = availabilities.mapByIds(members);
        Map<PersonId, List<Stretch>> busy = mapBusy(members, window);
        return new WeekGrid(workspace, monday, length, clock.instant())
                .draw(new Free(
                        free(List.of(workspace.me()), hours, busy, window),
                        free(workspace.peers(), hours, busy, window),
                        workspace.everybody().stream()
                                .map(person -> free(List.of(person), hours, busy, window))
                                .toList()));
    }

    /** Sessions agreed here, and whatever is in people's own calendars. */
    private Map<PersonId, List<Stretch>> mapBusy(List<PersonId> members, Stretch window) {
        Map<PersonId, List<Stretch>> busy = bookings.mapBusy(members, window);
        elsewhere
                .mapByIds(members, window)
                .forEach((person, more) ->
                        busy.computeIfAbsent(person, p -> new ArrayList<>()).addAll(more));
        return busy;
    }

    /** Who among the members has not said when they are free. */
    @Transactional(readOnly = true)
    public List<Person> listSilent(Workspace workspace) {
        Map<PersonId, WeeklyAvailability> known =
                availabilities.mapByIds(workspace.relationship().members());
        return workspace.everybody().stream()
                .filter(person -> !known.containsKey(person.id()))
                .toList();
    }

    private static FreeTime free(
            List<Person> people,
            Map<PersonId, WeeklyAvailability> hours,
            Map<PersonId, List<Stretch>> busy,
            Stretch window) {
        List<WeeklyAvailability> weekly = people.stream()
                .map(person -> hours.getOrDefault(person.id(), WeeklyAvailability.parse(OFFICE_HOURS, person.zone())))
                .toList();
        FreeTime free = new FreeTime(SharedTimes.listCommon(weekly, window));
        for (Person person : people) {
            free = free.without(busy.getOrDefault(person.id(), List.of()));
        }
        return free;
    }
}
