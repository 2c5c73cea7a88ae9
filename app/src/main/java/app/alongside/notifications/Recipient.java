package app.alongside.notifications;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody who receives mail, in their own language and time zone. */
public record Recipient(String name, String address, Locale locale, ZoneId zone) {}
