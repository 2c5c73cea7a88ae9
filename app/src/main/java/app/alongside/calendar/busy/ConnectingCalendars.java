package app.alongside.calendar.busy;

import app.alongside.audit.Audit;
import app.alongside.calendar.BusyTimes;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.Jobs;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people give the address of their own calendar, and take it back with all that was read from it. */
@Component
public class ConnectingCalendars {
    private final BusyCalendars calendars;
    private final BusyTimes times;
    private final FetchingOne fetching;
    private final CalendarReach reach;
    private final Jobs jobs;
    private final Audit audit;

    ConnectingCalendars(
            BusyCalendars calendars,
            BusyTimes times,
            FetchingOne fetching,
            CalendarReach reach,
            Jobs jobs,
            Audit audit) {
        this.calendars = calendars;
        this.times = times;
        this.fetching = fetching;
        this.reach = reach;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Keeps the address in {@code text} and fetches it soon; says whether it is one that can be kept. */
    @Transactional
    public boolean connect(PersonId person, String text) {
        Optional<CalendarAddress> address =
                CalendarAddress.find(text).filter(found -> reach.http() || found.isEncrypted());
        address.ifPresent(found -> {
            times.forget(person);
            calendars.add(person, found);
            audit.record("calendar.connected", person.value(), Map.of());
            fetching.askFor(jobs, CurrentOrganisation.get(), person);
        });
        return address.isPresent();
    }

    /** Forgets the address and everything read from it. */
    @Transactional
    public void forget(PersonId person) {
        times.forget(person);
        if (calendars.remove(person)) {
            audit.record("calendar.disconnected", person.value(), Map.of());
        }
    }
}
