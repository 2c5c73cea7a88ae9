package app.alongside.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The clock everything asks. It tells the machine's time, except to work that was sent to another moment with
 * {@link #at}: so the demo organisation can live through months by the application's own use cases.
 */
@Component
public final class ApplicationClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock machine = Clock.systemUTC();

    /** Runs {@code work} as if it were {@code moment}, with everything it announces handled before this returns. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /** Whether this thread works at another moment than now. */
    public static boolean isTravelling() {
        return MOMENT.isBound();
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : machine.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource source = this::instant;
        return source.withZone(zone);
    }
}
