package app.alongside.people.imports;

import app.alongside.people.Profile;
import app.alongside.people.Skill;
import app.alongside.people.answers.Answers;
import app.alongside.people.imports.StatedProfile.StatedSkill;
import app.alongside.people.sheets.Cells;
import app.alongside.people.words.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a row says beyond the directory. */
final class ProfileReader {
    private static final String BETWEEN_ENTRIES = "[;\\n]";
    private static final Pattern OFFER = Pattern.compile("(.+?)(?:\\s*:\\s*(\\d+))?");
    private static final Pattern WANT = Pattern.compile("(.+?)(?:\\s*:\\s*(\\d+)\\s*>\\s*(\\d+))?");
    private static final Pattern STYLE = Pattern.compile("(?:([\\w-]+)\\s*[:=]\\s*)?(\\d)");

    private final RowCells cells;

    ProfileReader(RowCells cells) {
        this.cells = cells;
    }

    StatedProfile read() {
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

    List<String> limited(Field field, List<String> entries) {
        if (entries.size() > Profile.MOST_SKILLS) {
            cells.problem(field, "too-many-entries");
            return entries.subList(0, Profile.MOST_SKILLS);
        }
        return entries;
    }

    private @Nullable List<StatedSkill> skills(Field field, Pattern form) {
        if (cells.get(field).isEmpty()) {
            return null;
        }
        List<StatedSkill> skills = new ArrayList<>();
        for (String entry : limited(field, Cells.list(cells.get(field), BETWEEN_ENTRIES))) {
            skill(form, entry).ifPresentOrElse(skills::add, () -> cells.problem(field, "skill"));
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
        int now = first == null ? (offer ? 4 : 1) : level(first);
        int target = offer ? now : first == null ? 3 : level(matcher.group(3));
        boolean sound = now >= 1 && now <= 5 && target >= now && target <= 5;
        return sound
                        && name.length() <= Skill.LONGEST_NAME
                        && !PlainText.words(name).isEmpty()
                ? Optional.of(new StatedSkill(name, now, target))
                : Optional.empty();
    }

    /** A level as written; 0 for what has too many digits to be one. */
    private static int level(String digits) {
        return digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }

    private @Nullable List<String> entries(Field field) {
        String cell = cells.get(field);
        if (cell.isEmpty()) {
            return null;
        }
        List<String> entries = limited(field, Cells.list(cell, BETWEEN_ENTRIES));
        if (entries.stream().anyMatch(entry -> entry.length() > Profile.LONGEST_TEXT)) {
            cells.problem(field, "too-long");
        }
        return entries;
    }

    /** {@code plan:4;talk:2}, or the answers alone in the order of the questions. */
    private @Nullable Map<String, Integer> style() {
        String cell = cells.get(Field.STYLE);
        if (cell.isEmpty()) {
            return null;
        }
        Map<String, Integer> answers = new TreeMap<>();
        List<String> parts = List.of(cell.split("[;,]"));
        for (int i = 0; i < parts.size(); i++) {
            Matcher answer = STYLE.matcher(parts.get(i).strip());
            boolean fits = answer.matches() && "12345".contains(answer.group(2));
            if (!fits || (answer.group(1) == null && i >= Answers.STYLE_QUESTIONS.size())) {
                cells.problem(Field.STYLE, "style");
                return null;
            }
            String question = answer.group(1) == null ? Answers.STYLE_QUESTIONS.get(i) : answer.group(1);
            answers.put(question, Integer.valueOf(answer.group(2)));
        }
        return answers;
    }

    private @Nullable String prefers() {
        String cell = cells.get(Field.PREFERS).toUpperCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return null;
        }
        if (!List.of("SIMILAR", "DIFFERENT", "NONE").contains(cell)) {
            cells.problem(Field.PREFERS, "prefers");
        }
        return cell;
    }

    private @Nullable Integer whole(Field field, int most, String reason) {
        String cell = cells.get(field).replaceFirst("\\.0+$", "");
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,3}") || Integer.parseInt(cell) > most) {
            cells.problem(field, reason);
            return null;
        }
        return Integer.valueOf(cell);
    }

    private @Nullable String bio() {
        String cell = cells.get(Field.BIO);
        if (cell.length() > Profile.LONGEST_BIO) {
            cells.problem(Field.BIO, "too-long");
        }
        return cell.isEmpty() ? null : cell;
    }
}
