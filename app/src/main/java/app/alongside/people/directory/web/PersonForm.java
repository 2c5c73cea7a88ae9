package app.alongside.people.directory.web;

import app.alongside.identity.EmailAddress;
import app.alongside.people.Person;
import app.alongside.people.PersonDetails;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a coordinator types about a person. */
public record PersonForm(
        String name,
        String email,
        String title,
        String level,
        String department,
        String team,
        String location,
        String zone,
        String manager,
        String started) {
    /** Fields that a browser did not send are empty. */
    public PersonForm {
        name = text(name);
        email = text(email);
        title = text(title);
        level = text(level);
        department = text(department);
        team = text(team);
        location = text(location);
        zone = text(zone);
        manager = text(manager);
        started = text(started);
    }

    static PersonForm of(Person person, String manager) {
        LocalDate started = person.started();
        return new PersonForm(
                person.name(),
                person.email().value(),
                person.title(),
                person.level(),
                person.department(),
                person.team(),
                person.location(),
                person.zone().getId(),
                manager,
                started == null ? "" : started.toString());
    }

    /** The details of a form that has no errors. */
    PersonDetails details(@Nullable Person before) {
        PersonDetails.Builder details = PersonDetails.of(name, new EmailAddress(email.toLowerCase(Locale.ROOT)))
                .title(title)
                .level(level, before != null && before.level().equals(level) ? before.levelBand() : null)
                .department(department)
                .team(team)
                .location(location)
                .zone(ZoneId.of(zone))
                .manager(EmailAddress.find(manager).orElse(null))
                .started(findStarted().orElse(null));
        if (manager.isEmpty()) {
            details.without(PersonDetails.Blank.MANAGER);
        }
        if (started.isEmpty()) {
            details.without(PersonDetails.Blank.STARTED);
        }
        return details.build();
    }

    Optional<LocalDate> findStarted() {
        try {
            return started.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(started));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
