package app.alongside.testing;

import app.alongside.platform.time.ApplicationClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the tests: it tells the machine's time until it is set, and then ticks on from there. Work sent to
 * another moment sees that moment, as in the application's own clock.
 */
public final class SettableClock extends Clock {
    private final ApplicationClock application = new ApplicationClock();
    private volatile Duration ahead = Duration.ZERO;

    /** Makes it {@code moment} now. */
    public void set(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    public void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Back to the machine's time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return ApplicationClock.isTravelling()
                ? application.instant()
                : Instant.now().plus(ahead);
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
