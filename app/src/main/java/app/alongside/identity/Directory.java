package app.alongside.identity;

import app.alongside.platform.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Who may open an account of their own: the people of the directory; answered by the module that keeps it. */
public interface Directory {
    /** What an account takes over from the directory. */
    record Entry(PersonId personId, String name, Locale locale, ZoneId zone) {}

    /** The active person with this address in the current organisation. */
    Optional<Entry> findByEmail(EmailAddress email);
}
