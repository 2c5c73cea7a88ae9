package app.alongside.people.imports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rows of a sheet, each in itself and all with one another: addresses and ids that two rows share, and lines
 * of managers that end where they began. Linear in the rows; the same sheet always gives the same answer, so a job that
 * was killed can check again.
 */
final class Checking {
    private static final int REPORTING = 5_000;

    private final Sheet sheet;
    private final Columns columns;
    private final RowReader reader;
    private final IntConsumer progress;
    private final List<Problem> problems = new ArrayList<>();

    /** @param availability whether a text can be read as weekly free times */
    Checking(Sheet sheet, Columns columns, ZoneId zone, Predicate<String> availability, IntConsumer progress) {
        this.sheet = sheet;
        this.columns = columns;
        this.reader = new RowReader(columns, Dates.of(sheet, columns), zone, availability);
        this.progress = progress;
    }

    Checked check() {
        List<Entry> entries = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        int repeated = 0;
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (!seen.add(sheet.rows().get(i))) {
                repeated++;
            } else {
                reader.read(sheet.firstRow() + i, sheet.rows().get(i)).ifPresent(entries::add);
            }
            if (i % REPORTING == 0) {
                progress.accept(i);
            }
        }
        List<Entry> distinct = withoutDoubles(entries);
        List<Entry> good = withoutCircles(distinct);
        problems.addAll(0, reader.problems());
        return new Checked(good, problems, repeated);
    }

    private List<Entry> withoutDoubles(List<Entry> entries) {
        Map<String, Integer> rowByEmail = new HashMap<>();
        Map<String, Integer> rowByNumber = new HashMap<>();
        List<Entry> distinct = new ArrayList<>();
        for (Entry entry : entries) {
            boolean freshEmail = isFresh(rowByEmail, entry.details().email().value(), entry, Field.EMAIL);
            boolean freshNumber = isFresh(rowByNumber, entry.details().externalId(), entry, Field.ID);
            if (freshEmail && freshNumber) {
                distinct.add(entry);
            }
        }
        return distinct;
    }

    private boolean isFresh(Map<String, Integer> rows, @Nullable String value, Entry entry, Field field) {
        Integer earlier = value == null ? null : rows.putIfAbsent(value, entry.row());
        if (earlier != null) {
            problems.add(Problem.of(
                    entry.row(),
                    columns.columnOf(field),
                    field == Field.EMAIL ? "email-twice" : "id-twice",
                    value + " (" + earlier + ")"));
        }
        return earlier == null;
    }

    private List<Entry> withoutCircles(List<Entry> entries) {
        Map<String, Entry> byReference = new HashMap<>();
        for (Entry entry : entries) {
            byReference.put(entry.details().email().value(), entry);
            String number = entry.details().externalId();
            if (number != null) {
                byReference.put(number, entry);
            }
        }
        Set<Entry> sound = new HashSet<>();
        Set<Entry> circular = new HashSet<>();
        for (Entry entry : entries) {
            follow(entry, byReference, sound, circular);
        }
        List<Entry> good = new ArrayList<>();
        for (Entry entry : entries) {
            if (circular.contains(entry)) {
                problems.add(Problem.of(
                        entry.row(),
                        columns.columnOf(Field.MANAGER),
                        circleOf(entry),
                        String.valueOf(entry.manager())));
            } else {
                good.add(entry);
            }
        }
        return good;
    }

    /** Goes up the line of managers until it ends, meets ground known to be sound, or meets itself. */
    private static void follow(Entry from, Map<String, Entry> byReference, Set<Entry> sound, Set<Entry> circular) {
        List<Entry> line = new ArrayList<>();
        Map<Entry, Integer> places = new HashMap<>();
        Entry at = from;
        while (at != null && !sound.contains(at) && !circular.contains(at)) {
            Integer place = places.putIfAbsent(at, line.size());
            if (place != null) {
                circular.addAll(line.subList(place, line.size()));
                break;
            }
            line.add(at);
            at = findManager(at, byReference).orElse(null);
        }
        line.stream().filter(entry -> !circular.contains(entry)).forEach(sound::add);
    }

    private static Optional<Entry> findManager(Entry entry, Map<String, Entry> byReference) {
        String manager = entry.manager();
        return manager == null
                ? Optional.empty()
                : Optional.ofNullable(byReference.get(manager))
                        .or(() -> Optional.ofNullable(byReference.get(lower(manager))));
    }

    private static String circleOf(Entry entry) {
        String manager = String.valueOf(entry.manager());
        boolean self = lower(manager).equals(entry.details().email().value())
                || manager.equals(entry.details().externalId());
        return self ? "manager-self" : "manager-circle";
    }

    static String lower(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }
}
