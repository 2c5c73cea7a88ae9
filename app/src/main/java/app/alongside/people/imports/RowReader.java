package app.alongside.people.imports;

import app.alongside.identity.EmailAddress;
import app.alongside.people.PersonDetails;
import app.alongside.people.PersonDetails.Blank;
import app.alongside.people.sheets.Cells;
import app.alongside.people.sheets.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads single rows, and collects what is wrong with their cells. */
final class RowReader {
    private static final EmailAddress NOBODY = new EmailAddress("nobody@invalid");

    private final RowCells cells;
    private final ProfileReader profiles;
    private final Dates dates;
    private final Grades grades;
    private final Reading reading;

    /**
     * How rows are to be read.
     *
     * @param zone the zone of those whose row states none
     * @param availability whether a text can be read as weekly free times
     */
    record Reading(Columns columns, ZoneId zone, Predicate<String> availability) {}

    RowReader(Reading reading, Dates dates, Grades grades) {
        this.reading = reading;
        this.cells = new RowCells(reading.columns());
        this.profiles = new ProfileReader(cells);
        this.dates = dates;
        this.grades = grades;
    }

    /** What the rows so far had wrong. */
    List<Problem> problems() {
        return cells.problems();
    }

    /** The row, unless something is wrong with it. */
    Optional<Entry> read(Row row) {
        cells.moveTo(row);
        int before = cells.problems().size();
        cells.refuseMoreCellsThanHeadings();
        PersonDetails details = details(email(), name());
        Entry entry = new Entry(row.number(), details, availability(), profiles.read());
        return cells.problems().size() == before ? Optional.of(entry) : Optional.empty();
    }

    private PersonDetails details(@Nullable EmailAddress email, @Nullable String name) {
        String level = cells.text(Field.LEVEL);
        PersonDetails.Builder details = PersonDetails.of(name == null ? "?" : name, email == null ? NOBODY : email)
                .externalId(cells.find(Field.ID))
                .title(cells.text(Field.TITLE))
                .level(level, level == null ? null : grades.findBand(level).orElse(null))
                .function(cells.text(Field.FUNCTION))
                .department(cells.text(Field.DEPARTMENT))
                .team(cells.text(Field.TEAM))
                .location(cells.text(Field.LOCATION))
                .zone(zone())
                .languages(languages())
                .managedBy(cells.find(Field.MANAGER))
                .started(started());
        if (cells.has(Field.MANAGER) && cells.get(Field.MANAGER).isEmpty()) {
            details.without(Blank.MANAGER);
        }
        if (cells.has(Field.STARTED) && cells.get(Field.STARTED).isEmpty()) {
            details.without(Blank.STARTED);
        }
        return details.build();
    }

    private @Nullable EmailAddress email() {
        String cell = cells.get(Field.EMAIL);
        if (cell.isEmpty()) {
            cells.problem(Field.EMAIL, "email-missing");
            return null;
        }
        Optional<EmailAddress> email = EmailAddress.find(cell);
        if (email.isEmpty()) {
            cells.problem(Field.EMAIL, cell.contains(" ") ? "email-space" : "email");
        }
        return email.orElse(null);
    }

    private @Nullable String name() {
        String name = cells.name();
        Field column =
                cells.has(Field.NAME) ? Field.NAME : cells.has(Field.FIRST_NAME) ? Field.FIRST_NAME : Field.LAST_NAME;
        if (name.isEmpty()) {
            cells.problem(column, "name-missing");
            return null;
        }
        if (name.length() > PersonDetails.LONGEST_NAME) {
            cells.problem(column, "too-long");
            return null;
        }
        return name;
    }

    /** A stated zone, else that of a location which is a city with a zone of its name, else the one for everybody. */
    private ZoneId zone() {
        String cell = cells.get(Field.TIME_ZONE);
        if (cell.isEmpty()) {
            return Zones.find(cells.get(Field.LOCATION)).orElse(reading.zone());
        }
        Optional<ZoneId> found = Zones.find(cell);
        if (found.isEmpty()) {
            cells.problem(Field.TIME_ZONE, "time-zone");
        }
        return found.orElse(reading.zone());
    }

    private @Nullable List<String> languages() {
        if (!cells.has(Field.LANGUAGES)) {
            return null;
        }
        return profiles.limited(Field.LANGUAGES, Cells.list(cells.get(Field.LANGUAGES), "[;,/|\\n]")).stream()
                .map(RowReader::languageName)
                .distinct()
                .toList();
    }

    private static String languageName(String text) {
        boolean code = text.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?");
        String name = code ? Locale.forLanguageTag(text).getDisplayLanguage(Locale.UK) : text;
        return name.isEmpty() ? text : name;
    }

    private @Nullable LocalDate started() {
        String cell = cells.get(Field.STARTED);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = dates.find(cell);
        if (date.isEmpty()) {
            cells.problem(Field.STARTED, "date");
        }
        return date.orElse(null);
    }

    private @Nullable String availability() {
        String cell = cells.find(Field.AVAILABILITY);
        if (cell != null && !reading.availability().test(cell)) {
            cells.problem(Field.AVAILABILITY, "availability");
        }
        return cell;
    }
}
