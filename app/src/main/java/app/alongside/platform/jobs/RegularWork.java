package app.alongside.platform.jobs;

import java.time.Duration;

/** Something done again and again for the whole installation. What is due follows from data, never from ticks. */
public interface RegularWork {
    /** The work's lasting name: {@code module.what-it-does}. */
    String name();

    Duration every();

    /** Does whatever is due; doing it twice, or dying half-way and doing it again, must do no harm. */
    void perform();
}
