package app.alongside.people.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rows of a file. They are read from the text each time they are asked for, never all kept: a file of 100,000 people
 * takes the memory of its text.
 *
 * @param header the headings; {@code Column 1} and so on where the file has none
 * @param headed whether the first row of the text holds the headings
 */
public record Sheet(List<String> header, char separator, boolean headed, String text) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int PEEK = 20;
    private static final int LONGEST_CELL = 1 << 24;

    /** Why a file cannot be read as a sheet; the name is the end of a message key. */
    public enum Fault {
        EMPTY,
        WORKBOOK,
        NOT_TEXT,
        ONE_COLUMN,
        NO_ROWS,
        ENDLESS
    }

    /** Says that a file is no sheet, and why. */
    public static final class Unreadable extends Exception {
        private final Fault fault;

        Unreadable(Fault fault) {
            super("Not a sheet: " + fault);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** The sheet in {@code text}. */
    public static Sheet parse(String text) throws Unreadable {
        refuseOtherKinds(text);
        char separator = separatorOf(text);
        List<Row> beginning = beginningOf(text, separator);
        if (beginning.isEmpty()) {
            throw new Unreadable(Fault.EMPTY);
        }
        List<String> first = beginning.getFirst().cells();
        if (first.size() < 2) {
            throw new Unreadable(Fault.ONE_COLUMN);
        }
        boolean bare = first.stream().anyMatch(Cells::isEmail);
        if (beginning.size() == 1 && !bare) {
            throw new Unreadable(Fault.NO_ROWS);
        }
        List<String> header = bare
                ? IntStream.rangeClosed(1, first.size())
                        .mapToObj(i -> "Column " + i)
                        .toList()
                : first;
        return new Sheet(header, separator, !bare, text);
    }

    /** How many rows there are. */
    public int count() throws Unreadable {
        int[] rows = {0};
        try {
            forEach(row -> rows[0]++);
        } catch (CsvParseException endless) {
            throw new Unreadable(Fault.ENDLESS);
        }
        return rows[0];
    }

    /** The first rows. */
    public List<Row> first(int most) {
        List<Row> rows = read(text, separator, headed ? most + 1 : most);
        return headed ? rows.subList(1, rows.size()) : rows;
    }

    /** Goes through the rows in the order of the file; blank ones are left out, and counted. */
    public void forEach(Consumer<Row> use) {
        boolean[] heading = {headed};
        scan(text, separator, row -> {
            if (heading[0]) {
                heading[0] = false;
            } else {
                use.accept(row);
            }
            return true;
        });
    }

    private static void refuseOtherKinds(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable(Fault.EMPTY);
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("ÐÏ\u0011à")) {
            throw new Unreadable(Fault.WORKBOOK);
        }
        long odd = text.chars()
                .limit(10_000)
                .filter(c -> c == 0 || c == 0xFFFD || (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f'))
                .count();
        if (odd > 0 || text.startsWith("%PDF") || text.stripLeading().startsWith("<") || text.startsWith("{\\rtf")) {
            throw new Unreadable(Fault.NOT_TEXT);
        }
    }

    /** The separator that gives the first rows the most cells, as evenly as possible. */
    private static char separatorOf(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingDouble(separator -> evenness(text, separator)))
                .orElseThrow();
    }

    private static double evenness(String text, char separator) {
        List<Row> records;
        try {
            records = read(text, separator, PEEK);
        } catch (CsvParseException endless) {
            return 0;
        }
        if (records.isEmpty()) {
            return 0;
        }
        int width = records.getFirst().cells().size();
        long even = records.stream().filter(row -> row.cells().size() == width).count();
        return width < 2 ? 0 : width * (0.5 + even / (double) records.size());
    }

    private static List<Row> beginningOf(String text, char separator) throws Unreadable {
        try {
            return read(text, separator, PEEK);
        } catch (CsvParseException endless) {
            throw new Unreadable(Fault.ENDLESS);
        }
    }

    private static List<Row> read(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        scan(text, separator, row -> {
            rows.add(row);
            return rows.size() < most;
        });
        return rows;
    }

    /** @param use takes a row and says whether it wants the next one */
    private static void scan(String text, char separator, Predicate<Row> use) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord record : reader) {
                number++;
                List<String> cells = record.getFields();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())
                        && !use.test(
                                new Row(number, cells.stream().map(Cells::clean).toList()))) {
                    break;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
