package app.alongside.matching.cli.people;

import app.alongside.matching.engine.pool.InvalidPersonException;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Preference;
import app.alongside.matching.engine.pool.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of {@code people.csv} as a description of a person; every complaint names the column. */
final class PersonRow {
    static final Set<String> COLUMNS = Set.of(
            "id name email title level function department team manager_id location time_zone languages started offers wants"
                    .concat(
                            " interests goals challenges style prefers availability capacity hours_per_month blocked must past")
                    .concat(" groups must_not role willingness waiting_credit choices topics facilitates training")
                    .split(" "));

    private final Map<String, String> cells;
    private final PolicySettings settings;
    private final String id;

    PersonRow(Map<String, String> cells, PolicySettings settings) {
        this.cells = cells;
        this.settings = settings;
        id = cells.getOrDefault("id", "");
        if (id.isEmpty()) {
            throw new InvalidPersonException("", "id", "is empty.");
        }
    }

    String id() {
        return id;
    }

    /** The topics of circles the person would join, the dearest first. */
    List<String> topics() {
        return List.of(list("topics"));
    }

    /** Whether the person is willing to facilitate a circle. */
    boolean facilitates() {
        Boolean willing = read("facilitates", PersonRow::yes, "yes or no");
        return willing != null && willing;
    }

    private static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    PersonSpec toSpec() {
        PersonSpecBuilder person = PersonSpec.person(id)
                .function(cells.get("function"))
                .department(cells.get("department"))
                .team(cells.get("team"))
                .manager(cells.get("manager_id"))
                .location(cells.get("location"))
                .level(read("level", settings::level, "a level: a whole number, or a name from the policy's levels"))
                .started(read("started", LocalDate::parse, "a date like 2026-03-31"))
                .hoursAMonth(read("hours_per_month", PersonRow::hours, "a number of hours"))
                .willingness(read("willingness", Double::valueOf, "a number between 0 and 1"));
        time(person);
        lists(person);
        choices(person);
        return person.build();
    }

    private static Double hours(String text) {
        double hours = Double.parseDouble(text);
        if (!Double.isFinite(hours)) {
            throw new IllegalArgumentException(text);
        }
        return hours;
    }

    private void time(PersonSpecBuilder person) {
        ZoneId zone = read("time_zone", ZoneId::of, "a time zone like Europe/Madrid");
        person.zone(zone);
        if (cells.containsKey("availability")) {
            AvailabilityText text = new AvailabilityText(zone == null ? ZoneOffset.UTC : zone, settings.today());
            person.availability(read("availability", text::parse, "free time like Mon 09:00-12:00;Tue 14:00-16:30"));
        }
        Integer partners = read("capacity", Integer::valueOf, "a whole number");
        if (partners != null) {
            person.partners(partners);
        }
        Integer waited = read("waiting_credit", Integer::valueOf, "a whole number");
        if (waited != null) {
            person.waitingCredit(waited);
        }
    }

    private void lists(PersonSpecBuilder person) {
        person.languages(list("languages"))
                .interests(list("interests"))
                .goals(list("goals"))
                .challenges(list("challenges"))
                .blocked(list("blocked"))
                .must(list("must"))
                .mustNot(list("must_not"))
                .choices(list("choices"))
                .training(list("training"));
        each("offers", "skill:level, say sql:4", this::offer, person);
        each("wants", "skill:now>target, say sql:1>3", this::want, person);
        if (List.of(list("must")).contains(id)) {
            throw new InvalidPersonException(id, "must", "names the person themselves.");
        }
        each("groups", "key=value", this::group, person);
        each("past", "an id, or an id and the day it ended, say anna@2026-03-31", this::past, person);
        String[] answers = list("style");
        for (int i = 0; i < answers.length; i++) {
            style(answers[i], "question " + (i + 1), person);
        }
    }

    private void choices(PersonSpecBuilder person) {
        Preference prefers = read(
                "prefers", text -> Preference.valueOf(text.toUpperCase(Locale.ROOT)), "similar, different or none");
        if (prefers != null) {
            person.prefers(prefers);
        }
        Role role = read("role", text -> Role.valueOf(text.toUpperCase(Locale.ROOT)), "guide, guided or either");
        if (role != null) {
            person.role(role);
        }
    }

    private void offer(String text, PersonSpecBuilder person) {
        int colon = text.lastIndexOf(':');
        person.offers(
                text.substring(0, colon).strip(),
                Integer.parseInt(text.substring(colon + 1).strip()));
    }

    private void want(String text, PersonSpecBuilder person) {
        int colon = text.lastIndexOf(':');
        int arrow = text.indexOf('>', colon);
        int now = Integer.parseInt(text.substring(colon + 1, arrow).strip());
        person.wants(
                text.substring(0, colon).strip(),
                now,
                Integer.parseInt(text.substring(arrow + 1).strip()));
    }

    private void group(String text, PersonSpecBuilder person) {
        int equals = text.indexOf('=');
        String key = text.substring(0, equals).strip();
        if (key.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        person.auditGroup(key, text.substring(equals + 1).strip());
    }

    /** A past partner without a day is taken as one of today: better one repeat too few. */
    private void past(String text, PersonSpecBuilder person) {
        int at = text.lastIndexOf('@');
        boolean dated = at > 0 && text.substring(at + 1).matches("\\d{4}-\\d{2}-\\d{2}");
        person.past(
                dated ? text.substring(0, at).strip() : text,
                dated ? LocalDate.parse(text.substring(at + 1)) : settings.today());
    }

    private void style(String text, String question, PersonSpecBuilder person) {
        int equals = Math.max(text.lastIndexOf('='), text.lastIndexOf(':'));
        String name = equals < 0 ? question : text.substring(0, equals).strip();
        each(
                "style",
                "answers from 1 to 5, say 4;2;5 or pace=4",
                (answer, any) -> any.style(name, Integer.parseInt(answer)),
                person,
                text.substring(equals + 1).strip());
    }

    private void each(
            String column, String form, BiConsumer<String, PersonSpecBuilder> read, PersonSpecBuilder person) {
        each(column, form, read, person, list(column));
    }

    private void each(
            String column,
            String form,
            BiConsumer<String, PersonSpecBuilder> read,
            PersonSpecBuilder person,
            String... texts) {
        for (String text : texts) {
            try {
                read.accept(text, person);
            } catch (InvalidPersonException told) {
                throw told;
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
                throw wrong(column, text, form);
            }
        }
    }

    private <T> @Nullable T read(String column, Function<String, T> reader, String form) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw wrong(column, text, form);
        }
    }

    private InvalidPersonException wrong(String column, String text, String form) {
        return new InvalidPersonException(id, column, "'" + text + "' is not " + form + ".");
    }

    private String[] list(String column) {
        List<String> parts = Arrays.stream(cells.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.toArray(String[]::new);
    }
}
