package app.alongside.platform.jobs;

import java.time.Duration;

/**
 * Something done again and again for each organisation, inside it: reminders, expiries, deliveries. What is due
 * follows from data ("due and not done"), never from ticks.
 */
public interface DueWork {
    /** The work's lasting name: {@code module.what-it-does}. */
    String name();

    Duration every();

    /** Does whatever is due in the current organisation; doing it twice must do no harm. */
    void perform();
}
