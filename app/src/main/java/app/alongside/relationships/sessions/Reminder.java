package app.alongside.relationships.sessions;

import java.time.Duration;

/** A reminder of a session that members may have. */
enum Reminder {
    DAY_BEFORE(Duration.ofHours(24), "soon"),
    HOUR_BEFORE(Duration.ofHours(1), "very-soon");

    private final Duration ahead;
    private final String text;

    Reminder(Duration ahead, String text) {
        this.ahead = ahead;
        this.text = text;
    }

    Duration ahead() {
        return ahead;
    }

    /** The stem of its texts. */
    String text() {
        return text;
    }
}
