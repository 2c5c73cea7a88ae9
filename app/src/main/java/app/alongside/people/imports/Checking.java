package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Phase;
import app.alongside.people.sheets.Row;
import app.alongside.people.sheets.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks the rows of a sheet, each in itself and all with one another: addresses and ids that two rows share, and lines
 * of managers that end where they began. Linear in the rows; the same sheet always gives the same answer, so a job that
 * was killed can check again.
 */
final class Checking {
    private static final int REPORTING = 2_000;

    private final Sheet sheet;
    private final int rows;
    private final RowReader.Reading reading;
    private final RowReader reader;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> leftOut = new HashMap<>();
    private int repeated;

    /** @param rows how many rows the sheet has, for the progress */
    Checking(Sheet sheet, int rows, RowReader.Reading reading, Grades grades, Progress progress) {
        this.sheet = sheet;
        this.rows = rows;
        this.reading = reading;
        this.reader = new RowReader(reading, Dates.of(sheet, reading.columns()), grades);
        this.progress = progress;
    }

    Checked check() {
        List<Entry> distinct = withoutDoubles(read());
        LinesOfManagers lines = new LinesOfManagers(distinct);
        for (Entry entry : lines.listCircular()) {
            leaveOut(entry);
            problems.add(Problem.of(
                    entry,
                    column(Field.MANAGER),
                    circleOf(entry),
                    String.valueOf(entry.details().manager()),
                    0));
        }
        problems.addAll(reader.problems());
        problems.sort(Comparator.comparingInt(Problem::row));
        return new Checked(lines.listManagersFirst(), problems, leftOut, repeated);
    }

    private List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        int[] done = {0};
        sheet.forEach(row -> {
            if (done[0]++ % REPORTING == 0) {
                progress.report(Phase.READING, done[0] - 1, rows);
            }
            reader.read(row).ifPresentOrElse(entries::add, () -> leaveOut(row));
        });
        return entries;
    }

    private List<Entry> withoutDoubles(List<Entry> entries) {
        Map<String, Entry> byEmail = new HashMap<>();
        Map<String, Entry> byNumber = new HashMap<>();
        List<Entry> distinct = new ArrayList<>();
        for (Entry entry : entries) {
            String email = entry.details().email().value();
            String number = entry.details().externalId();
            Entry sameEmail = byEmail.putIfAbsent(email, entry);
            Entry sameNumber = number == null ? null : byNumber.putIfAbsent(number, entry);
            if (sameEmail == null && sameNumber == null) {
                distinct.add(entry);
            } else if (sameEmail != null && entry.repeats(sameEmail)) {
                repeated++;
            } else if (sameEmail != null) {
                problems.add(Problem.of(entry, column(Field.EMAIL), "email-twice", email, sameEmail.row()));
            } else if (number != null && sameNumber != null) {
                problems.add(Problem.of(entry, column(Field.ID), "id-twice", number, sameNumber.row()));
            }
        }
        return distinct;
    }

    /** Remembers by what others may refer to somebody whose row is not imported. */
    private void leaveOut(Row row) {
        for (Field field : List.of(Field.EMAIL, Field.ID)) {
            String reference = reading.columns().cell(row.cells(), field);
            if (!reference.isEmpty()) {
                leftOut.putIfAbsent(field == Field.EMAIL ? lower(reference) : reference, row.number());
            }
        }
    }

    private void leaveOut(Entry entry) {
        Checked.addReferences(leftOut, entry);
    }

    private static String circleOf(Entry entry) {
        String manager = String.valueOf(entry.details().manager());
        boolean self = lower(manager).equals(entry.details().email().value())
                || manager.equals(entry.details().externalId());
        return self ? "manager-self" : "manager-circle";
    }

    private int column(Field field) {
        return reading.columns().columnOf(field);
    }

    static String lower(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }
}
