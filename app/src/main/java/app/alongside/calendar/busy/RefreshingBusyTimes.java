package app.alongside.calendar.busy;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.DueWork;
import app.alongside.platform.jobs.Jobs;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the calendars fetched again whose hour has come. */
@Component
class RefreshingBusyTimes implements DueWork {
    private static final int AT_ONCE = 200;

    private final BusyCalendars calendars;
    private final FetchingOne fetching;
    private final Jobs jobs;

    RefreshingBusyTimes(BusyCalendars calendars, FetchingOne fetching, Jobs jobs) {
        this.calendars = calendars;
        this.fetching = fetching;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "calendar.refresh-busy-times";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void perform() {
        calendars
                .listDue(AT_ONCE)
                .forEach(calendar -> fetching.askFor(jobs, CurrentOrganisation.get(), calendar.person()));
    }
}
