package app.alongside.calendar.busy;

import org.jspecify.annotations.Nullable;

/** Somebody's calendar could not be fetched; what is known of it stays, and it is tried again later. */
final class CalendarNotFetched extends Exception {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    CalendarNotFetched(Trouble trouble, @Nullable Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
