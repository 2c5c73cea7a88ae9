package app.alongside.matching.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotation mark without a partner in a file that has an odd number of them: the one that opens a cell which never ends, or else
 * the first in a cell that has none around it.
 */
final class LoneQuote {
    private static final char QUOTE = '"';

    private final List<String> columns = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private long line = 1;
    private long rowBegan = 1;
    private int field;
    private boolean inQuotes;
    private Place opened = new Place(1, 0);
    private Place inside = new Place(0, 0);

    private record Place(long row, int field) {}

    private LoneQuote() {}

    static LoneQuote in(Path file) throws IOException {
        LoneQuote lone = new LoneQuote();
        try (CountingInput input = new CountingInput(Files.newInputStream(file));
                BufferedReader text = new BufferedReader(input.text())) {
            for (int next = text.read(); next >= 0; next = text.read()) {
                lone.look((char) next);
            }
        }
        return lone;
    }

    private void look(char next) {
        boolean begins = cell.isEmpty() && !inQuotes;
        if (next == QUOTE) {
            note(begins);
        }
        if (!inQuotes && (next == ',' || next == '\n')) {
            endCell();
            field = next == ',' ? field + 1 : 0;
        } else {
            cell.append(next);
        }
        if (next == '\n') {
            line++;
            rowBegan = inQuotes ? rowBegan : line;
        }
    }

    private void note(boolean begins) {
        Place here = new Place(rowBegan, field);
        if (begins) {
            opened = here;
            inQuotes = true;
        } else if (cell.charAt(0) == QUOTE) {
            inQuotes = !inQuotes;
        } else if (inside.row == 0) {
            inside = here;
        }
    }

    private void endCell() {
        if (rowBegan == 1) {
            columns.add(cell.toString().replace("\"", "").strip());
        }
        cell.setLength(0);
    }

    private Place place() {
        return inQuotes || inside.row == 0 ? opened : inside;
    }

    /** In lines of the file, where the row begins. */
    long row() {
        return place().row;
    }

    /** By the name that the first row gives it, or by its number. */
    String column() {
        return place().field < columns.size() ? columns.get(place().field) : String.valueOf(place().field + 1);
    }

    String reason() {
        return place() == inside
                ? "has a quotation mark inside. Maybe put the cell in quotation marks, and double the one inside."
                : "begins with a quotation mark and never ends with one.";
    }
}
