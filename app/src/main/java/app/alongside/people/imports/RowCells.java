package app.alongside.people.imports;

import app.alongside.people.sheets.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of the row at hand by what they say, and what is wrong with the rows so far. */
final class RowCells {
    private static final int LONGEST = 200;

    private final Columns columns;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private Row row = new Row(0, List.of());

    RowCells(Columns columns) {
        this.columns = columns;
    }

    void moveTo(Row next) {
        row = next;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean has(Field field) {
        return columns.has(field);
    }

    /** The cell; empty where the column or the cell is missing. */
    String get(Field field) {
        return columns.cell(row.cells(), field);
    }

    /** The cell; nothing where it is empty. */
    @Nullable String find(Field field) {
        String cell = get(field);
        return cell.isEmpty() ? null : cell;
    }

    /** A text that may be empty; absent only where there is no such column. Many rows say the same, kept once. */
    @Nullable String text(Field field) {
        if (!has(field)) {
            return null;
        }
        String cell = get(field).replaceAll("\\s+", " ");
        if (cell.length() > LONGEST) {
            problem(field, "too-long");
        }
        return texts.computeIfAbsent(cell, same -> same);
    }

    /** The first name and the last, where no column holds the whole one. */
    String name() {
        String whole = get(Field.NAME);
        String name = whole.isEmpty() ? get(Field.FIRST_NAME) + " " + get(Field.LAST_NAME) : whole;
        return name.strip().replaceAll("\\s+", " ");
    }

    void problem(Field field, String reason) {
        problem(columns.columnOf(field), reason, get(field));
    }

    void refuseMoreCellsThanHeadings() {
        int headings = columns.fields().size();
        if (row.cells().size() > headings) {
            problem(headings - 1, "too-many-cells", row.cells().getLast());
        }
    }

    private void problem(int column, String reason, String value) {
        problems.add(new Problem(row.number(), name(), column, reason, value, 0));
    }
}
