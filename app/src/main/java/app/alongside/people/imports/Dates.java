package app.alongside.people.imports;

import app.alongside.people.sheets.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a column of dates; whether the day or the month comes first follows from the whole column, else the day. */
record Dates(boolean monthFirst) {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");
    private static final List<DateTimeFormatter> IN_WORDS = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));

    static Dates of(Sheet sheet, Columns columns) {
        if (!columns.has(Field.STARTED)) {
            return new Dates(false);
        }
        boolean[] over12 = new boolean[2];
        sheet.forEach(row -> {
            Matcher date = YEAR_LAST.matcher(columns.cell(row.cells(), Field.STARTED));
            if (date.matches()) {
                over12[0] |= Integer.parseInt(date.group(1)) > 12;
                over12[1] |= Integer.parseInt(date.group(2)) > 12;
            }
        });
        return new Dates(over12[1] && !over12[0]);
    }

    Optional<LocalDate> find(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return monthFirst
                    ? date(yearLast.group(3), yearLast.group(1), yearLast.group(2))
                    : date(yearLast.group(3), yearLast.group(2), yearLast.group(1));
        }
        return inWords(text);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1930 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inWords(String text) {
        for (DateTimeFormatter format : IN_WORDS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
