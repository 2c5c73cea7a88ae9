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

    /** Its kind, and the stem of its texts to one of two. */
    String key() {
        return key(Form.PAIR);
    }

    /** Whether it is about the reader alone, or passes on what one person says, so that the form changes nothing. */
    private boolean isFromOne() {
        return this == AWAY || this == QUESTION || this == REPLY;
    }

    /** The stem of its texts; they may use the others, the programme and the last day to answer. */
    String key(Form form) {
        String which = form == Form.PAIR || isFromOne() ? "" : form.name().toLowerCase(Locale.ROOT) + ".";
        return "matching.mail." + which + name().toLowerCase(Locale.ROOT);
    }
}
