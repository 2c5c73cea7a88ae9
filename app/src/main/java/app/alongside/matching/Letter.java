package app.alongside.matching;

import java.util.Locale;

/** What a mail about a proposal is about; each has its own subject, text and button in the message bundle. */
enum Letter {
    PROPOSED,
    HELLO,
    NEXT,
    PASSED_OVER,
    REMINDER,
    AGREED,
    CLOSED,
    LAPSED,
    AWAY,
    QUESTION,
    REPLY;

    /** The stem of its texts; they may use the partner, the programme and the last day to answer. */
    String key() {
        return "matching.mail." + name().toLowerCase(Locale.ROOT);
    }
}
