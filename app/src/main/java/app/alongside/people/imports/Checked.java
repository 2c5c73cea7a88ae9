package app.alongside.people.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, told apart.
 *
 * @param good rows with nothing wrong in themselves or with one another, managers before those they manage
 * @param leftOut the row of somebody who is not among them, by address and external id
 * @param repeated how many rows say what an earlier one says
 */
record Checked(List<Entry> good, List<Problem> problems, Map<String, Integer> leftOut, int repeated) {
    /** Adds the row by everything others may call its person. */
    static void addReferences(Map<String, Integer> rows, Entry entry) {
        rows.putIfAbsent(entry.details().email().value(), entry.row());
        String number = entry.details().externalId();
        if (number != null) {
            rows.putIfAbsent(number, entry.row());
        }
    }

    /** The row that a reference means, if it means one of these. */
    static @Nullable Integer findRow(Map<String, Integer> rows, String reference) {
        Integer named = rows.get(reference);
        return named == null ? rows.get(Checking.lower(reference)) : named;
    }
}
