package app.alongside.people;

import app.alongside.platform.PersonId;
import java.time.ZoneId;
import java.util.List;

/** Takes over weekly free times that came in a file; answered by the module that keeps calendars. */
public interface AvailabilityImport {
    /** One person's free times as written: {@code Mon 09:00-12:00;Tue 14:00-16:30} in the person's own zone. */
    record Entry(PersonId person, ZoneId zone, String text) {}

    /** Whether {@code text} can be read as free times of a week. */
    boolean understands(String text);

    /** Saves free times that {@link #understands} accepted, in the caller's transaction; doing it twice does no harm. */
    void saveAll(List<Entry> entries);
}
