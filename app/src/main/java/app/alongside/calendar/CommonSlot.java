package app.alongside.calendar;

import java.time.Duration;
import java.time.Instant;

/** A time that suits everybody asked about. */
public record CommonSlot(Instant start, Duration length) {
    public Stretch stretch() {
        return Stretch.of(start, length);
    }
}
