package app.alongside.people;

import app.alongside.identity.EmailAddress;
import app.alongside.notifications.Recipient;
import app.alongside.platform.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the directory. Texts that nobody stated are empty.
 *
 * @param externalId the number or name under which another system knows this person
 * @param level the organisation's own word for the grade
 * @param levelBand where the grade stands: higher for more senior, comparable within the organisation
 * @param zone the zone in which this person reads times
 * @param active whether this person may sign in and take part
 */
public record Person(
        PersonId id,
        @Nullable String externalId,
        String name,
        EmailAddress email,
        String title,
        String level,
        @Nullable Integer levelBand,
        String function,
        String department,
        String team,
        @Nullable PersonId managerId,
        String location,
        ZoneId zone,
        Locale locale,
        List<String> languages,
        @Nullable LocalDate started,
        boolean active) {
    public Person {
        languages = List.copyOf(languages);
    }

    /** As somebody who receives mail. */
    public Recipient recipient() {
        return new Recipient(name, email.value(), locale, zone);
    }

    /** What to call the person in passing: the name up to its first space. */
    public String firstName() {
        return recipient().firstName();
    }
}
