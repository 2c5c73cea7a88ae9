package app.alongside.notifications;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody who receives mail, in their own language and time zone. */
public record Recipient(String name, String address, Locale locale, ZoneId zone) {
    /** What to call them in passing: the name up to its first space. */
    public String firstName() {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }
}
