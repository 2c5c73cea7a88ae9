package app.alongside.people.imports;

import app.alongside.identity.EmailAddress;
import app.alongside.people.PersonDetails;
import app.alongside.people.Profile;
import app.alongside.people.Skill;
import app.alongside.people.answers.Answers;
import app.alongside.people.imports.StatedProfile.StatedSkill;
import app.alongside.people.words.PlainText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single rows, and collects what is wrong with their cells. One short method a field, so the class is long.
 */
final class RowReader {
    private static final int LONGEST = 200;
    private static final String BETWEEN_ENTRIES = "[;\\n]";
    private static final Pattern OFFER = Pattern.compile("(.+?)(?:\\s*:\\s*(\\d+))?");
    private static final Pattern WANT = Pattern.compile("(.+?)(?:\\s*:\\s*(\\d+)\\s*>\\s*(\\d+))?");
    private static final Pattern STYLE = Pattern.compile("(?:([\\w-]+)\\s*[:=]\\s*)?(\\d)");

    private final Columns columns;
    private final Dates dates;
    private final ZoneId zone;
    private final Predicate<String> availability;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> cells = List.of();
    private int row;

    /**
     * @param zone the zone of those whose row states none
     * @param availability whether a text can be read as weekly free times
     */
    RowReader(Columns columns, Dates dates, ZoneId zone, Predicate<String> availability) {
        this.columns = columns;
        this.dates = dates;
        this.zone = zone;
        this.availability = availability;
    }

    /** What the rows so far had wrong. */
    List<Problem> problems() {
        return problems;
    }

    /** The row, unless something is wrong with it. */
    Optional<Entry> read(int number, List<String> given) {
        row = number;
        cells = given;
        int before = problems.size();
        if (given.size() > columns.fields().size()) {
            problem(columns.fields().size() - 1, "too-many-cells", given.getLast());
        }
        EmailAddress email = email();
        String name = name();
        PersonDetails.Builder details = details(name == null ? "?" : name, email);
        Entry entry = new Entry(row, details.build(), stated(Field.MANAGER), availability(), profile());
        return problems.size() == before ? Optional.of(entry) : Optional.empty();
    }

    private PersonDetails.Builder details(String name, @Nullable EmailAddress email) {
        String level = text(Field.LEVEL);
        return PersonDetails.of(name, email == null ? new EmailAddress("nobody@invalid") : email)
                .externalId(number())
                .title(text(Field.TITLE))
                .level(level, level == null ? null : Levels.band(level).orElse(null))
                .function(text(Field.FUNCTION))
                .department(text(Field.DEPARTMENT))
                .team(text(Field.TEAM))
                .location(text(Field.LOCATION))
                .zone(zone())
                .languages(languages())
                .started(started());
    }

    private @Nullable EmailAddress email() {
        String cell = cell(Field.EMAIL);
        if (cell.isEmpty()) {
            problem(Field.EMAIL, "email-missing");
            return null;
        }
        Optional<EmailAddress> email = EmailAddress.find(cell);
        if (email.isEmpty()) {
            problem(Field.EMAIL, cell.strip().contains(" ") ? "email-space" : "email");
        }
        return email.orElse(null);
    }

    private @Nullable String name() {
        String whole = cell(Field.NAME);
        String name = whole.isEmpty() ? (cell(Field.FIRST_NAME) + " " + cell(Field.LAST_NAME)).strip() : whole;
        String plain = name.replaceAll("\\s+", " ");
        Field column = columns.has(Field.NAME)
                ? Field.NAME
                : columns.has(Field.FIRST_NAME) ? Field.FIRST_NAME : Field.LAST_NAME;
        if (plain.isEmpty()) {
            problem(column, "name-missing");
            return null;
        }
        if (plain.length() > PersonDetails.LONGEST_NAME) {
            problem(columns.columnOf(column), "too-long", plain);
            return null;
        }
        return plain;
    }

    private @Nullable String number() {
        String text = text(Field.ID);
        return text == null || text.isEmpty() ? null : text;
    }

    /** A text that may be empty; absent only where there is no such column. */
    private @Nullable String text(Field field) {
        if (!columns.has(field)) {
            return null;
        }
        String cell = cell(field).replaceAll("\\s+", " ");
        if (cell.length() > LONGEST) {
            problem(field, "too-long");
        }
        return cell;
    }

    private @Nullable String stated(Field field) {
        String cell = cell(field);
        return cell.isEmpty() ? null : cell;
    }

    /** A stated zone, else that of a location which is a city with a zone of its name, else the one for everybody. */
    private ZoneId zone() {
        String cell = cell(Field.TIME_ZONE);
        if (cell.isEmpty()) {
            return Zones.find(cell(Field.LOCATION)).orElse(zone);
        }
        Optional<ZoneId> found = Zones.find(cell);
        if (found.isEmpty()) {
            problem(Field.TIME_ZONE, "time-zone");
        }
        return found.orElse(zone);
    }

    private @Nullable List<String> languages() {
        String cell = cell(Field.LANGUAGES);
        if (!columns.has(Field.LANGUAGES)) {
            return null;
        }
        return limited(Field.LANGUAGES, Cells.list(cell, "[;,/|\\n]")).stream()
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
        String cell = cell(Field.STARTED);
        if (cell.isEmpty()) {
            return null;
        }
        var date = dates.find(cell);
        if (date.isEmpty()) {
            problem(Field.STARTED, "date");
        }
        return date.orElse(null);
    }

    private @Nullable String availability() {
        String cell = cell(Field.AVAILABILITY);
        if (cell.isEmpty()) {
            return null;
        }
        if (!availability.test(cell)) {
            problem(Field.AVAILABILITY, "availability");
        }
        return cell;
    }

    private StatedProfile profile() {
        return new StatedProfile(
                skills(Field.OFFERS, OFFER),
                skills(Field.WANTS, WANT),
                entries(Field.INTERESTS),
                entries(Field.GOALS),
                entries(Field.CHALLENGES),
                style(),
                prefers(),
                whole(Field.CAPACITY, Profile.MOST_PARTNERS, "capacity"),
                whole(Field.HOURS_PER_MONTH, Profile.MOST_HOURS, "hours"),
                bio());
    }

    private @Nullable List<StatedSkill> skills(Field field, Pattern form) {
        if (cell(field).isEmpty()) {
            return null;
        }
        List<StatedSkill> skills = new ArrayList<>();
        for (String entry : limited(field, Cells.list(cell(field), BETWEEN_ENTRIES))) {
            skill(form, entry).ifPresentOrElse(skills::add, () -> problem(field, "skill"));
        }
        return skills;
    }

    private static Optional<StatedSkill> skill(Pattern form, String entry) {
        Matcher matcher = form.matcher(entry);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        boolean offer = form == OFFER;
        String first = matcher.group(2);
        int now = first == null ? (offer ? 4 : 1) : Integer.parseInt(first);
        int target = offer ? now : first == null ? 3 : Integer.parseInt(matcher.group(3));
        boolean sound = now >= 1 && now <= 5 && target >= now && target <= 5;
        return sound
                        && name.length() <= Skill.LONGEST_NAME
                        && !PlainText.words(name).isEmpty()
                ? Optional.of(new StatedSkill(name, now, target))
                : Optional.empty();
    }

    private @Nullable List<String> entries(Field field) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        List<String> entries = limited(field, Cells.list(cell, BETWEEN_ENTRIES));
        if (entries.stream().anyMatch(entry -> entry.length() > Profile.LONGEST_TEXT)) {
            problem(field, "too-long");
        }
        return entries;
    }

    private List<String> limited(Field field, List<String> entries) {
        if (entries.size() > Profile.MOST_SKILLS) {
            problem(field, "too-many-entries");
            return entries.subList(0, Profile.MOST_SKILLS);
        }
        return entries;
    }

    /** {@code plan:4;talk:2}, or the answers alone in the order of the questions. */
    private @Nullable Map<String, Integer> style() {
        String cell = cell(Field.STYLE);
        if (cell.isEmpty()) {
            return null;
        }
        Map<String, Integer> answers = new TreeMap<>();
        List<String> parts = List.of(cell.split("[;,]"));
        for (int i = 0; i < parts.size(); i++) {
            Matcher answer = STYLE.matcher(parts.get(i).strip());
            boolean fits = answer.matches() && "12345".contains(answer.group(2));
            if (!fits || (answer.group(1) == null && i >= Answers.STYLE_QUESTIONS.size())) {
                problem(Field.STYLE, "style");
                return null;
            }
            String question = answer.group(1) == null ? Answers.STYLE_QUESTIONS.get(i) : answer.group(1);
            answers.put(question, Integer.valueOf(answer.group(2)));
        }
        return answers;
    }

    private @Nullable String prefers() {
        String cell = cell(Field.PREFERS).toUpperCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return null;
        }
        if (!List.of("SIMILAR", "DIFFERENT", "NONE").contains(cell)) {
            problem(Field.PREFERS, "prefers");
        }
        return cell;
    }

    private @Nullable Integer whole(Field field, int most, String reason) {
        String cell = cell(field).replaceFirst("\\.0+$", "");
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,3}") || Integer.parseInt(cell) > most) {
            problem(field, reason);
            return null;
        }
        return Integer.valueOf(cell);
    }

    private @Nullable String bio() {
        String cell = cell(Field.BIO);
        if (cell.length() > Profile.LONGEST_BIO) {
            problem(Field.BIO, "too-long");
        }
        return cell.isEmpty() ? null : cell;
    }

    private String cell(Field field) {
        return columns.cell(cells, field);
    }

    private void problem(Field field, String reason) {
        problem(columns.columnOf(field), reason, cell(field));
    }

    private void problem(int column, String reason, String value) {
        problems.add(Problem.of(row, column, reason, value));
    }
}
