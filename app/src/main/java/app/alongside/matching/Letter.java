package app.alongside.matching;

import java.util.Locale;

/**
 * What a mail about a proposal says.
 *
 * @param to the first name of the reader
 * @param partner the other person's full name
 * @param programme the programme's name
 * @param fact the last day to answer, or why somebody was passed over, in the reader's words
 * @param words what somebody wrote, for questions and replies; else empty
 * @param link where it leads
 */
public record Letter(Kind kind, String to, String partner, String programme, String fact, String words, String link) {
    /** What the mail is about; each has its own subject, text and button in the message bundle. */
    public enum Kind {
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

        /** The key of one of its texts. */
        public String key(String part) {
            return "matching.mail." + name().toLowerCase(Locale.ROOT) + "." + part;
        }
    }
}
