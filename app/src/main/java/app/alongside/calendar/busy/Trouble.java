package app.alongside.calendar.busy;

/** Why somebody's calendar could not be fetched. */
public enum Trouble {
    /** No server answers there, or none that may be asked. */
    UNREACHABLE,
    /** The server answers, but not with the calendar. */
    REFUSED,
    /** What comes is too large, or takes too long. */
    TOO_MUCH,
    /** What comes is no calendar. */
    NO_CALENDAR
}
