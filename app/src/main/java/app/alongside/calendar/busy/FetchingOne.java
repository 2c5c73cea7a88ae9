package app.alongside.calendar.busy;

import app.alongside.calendar.BusyTimes;
import app.alongside.calendar.Stretch;
import app.alongside.calendar.busy.BusyCalendars.BusyCalendar;
import app.alongside.people.People;
import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.Job;
import app.alongside.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches one person's calendar and keeps when they are busy in the year ahead. No transaction is open while the other
 * server takes its time; who has taken the address back by then is left alone.
 */
@Component
class FetchingOne implements Job<FetchingOne.Order> {
    private static final Logger log = LoggerFactory.getLogger(FetchingOne.class);
    private static final Duration BACK = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(380);

    /** Whose calendar is to be fetched. */
    record Order(OrganisationId organisationId, PersonId person) implements OrganisationEvent {}

    private final BusyCalendars calendars;
    private final FetchingCalendars fetching;
    private final BusyTimes times;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FetchingOne(
            BusyCalendars calendars,
            FetchingCalendars fetching,
            BusyTimes times,
            People people,
            Clock clock,
            TransactionTemplate transaction) {
        this.calendars = calendars;
        this.fetching = fetching;
        this.times = times;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Puts it on the list of work; asking twice fetches once. */
    void askFor(Jobs jobs, OrganisationId organisation, PersonId person) {
        jobs.enqueue(this, organisation + " " + person, new Order(organisation, person));
    }

    @Override
    public String name() {
        return "calendar.fetch";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void perform(Order order) {
        calendars.find(order.person()).ifPresent(this::fetch);
    }

    private void fetch(BusyCalendar calendar) {
        try {
            Optional<CalendarAddress> address = calendars.findAddress(calendar);
            if (address.isPresent()) {
                String text = fetching.fetch(address.get());
                ZoneId zone = people.get(calendar.person()).zone();
                List<Stretch> busy = BusyReading.read(text, zone, window());
                keep(calendar, () -> {
                    times.replace(calendar.person(), busy);
                    calendars.noteFetched(calendar);
                });
            }
        } catch (CalendarNotFetched failure) {
            log.info("A calendar at {} could not be fetched: {}", calendar.host(), failure.trouble());
            keep(calendar, () -> calendars.noteTrouble(calendar, failure.trouble()));
        }
    }

    private void keep(BusyCalendar calendar, Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (calendars.lock(calendar)) {
                work.run();
            }
        });
    }

    private Stretch window() {
        Instant now = clock.instant();
        return new Stretch(now.minus(BACK), now.plus(AHEAD));
    }
}
