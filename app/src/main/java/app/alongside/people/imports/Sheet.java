package app.alongside.people.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a file.
 *
 * @param header the headings; {@code Column 1} and so on where the file has none
 * @param rows the cells, in the order of the file; blank lines are left out
 * @param firstRow the number a spreadsheet shows beside the first of the rows
 */
public record Sheet(List<String> header, List<List<String>> rows, char separator, int firstRow) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int PEEK = 20;
    private static final int LONGEST_CELL = 1 << 24;

    /** Why a file cannot be read as a sheet; the name is the end of a message key. */
    public enum Fault {
        EMPTY,
        WORKBOOK,
        NOT_TEXT,
        ONE_COLUMN,
        NO_ROWS
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
    static Sheet parse(String text) throws Unreadable {
        refuseOtherKinds(text);
        char separator = separatorOf(text);
        List<List<String>> records = read(text, separator, Integer.MAX_VALUE);
        if (records.isEmpty()) {
            throw new Unreadable(Fault.EMPTY);
        }
        List<String> first = records.getFirst();
        if (first.size() < 2) {
            throw new Unreadable(Fault.ONE_COLUMN);
        }
        boolean bare = first.stream().anyMatch(Cells::isEmail);
        List<List<String>> rows = bare ? records : records.subList(1, records.size());
        if (rows.isEmpty()) {
            throw new Unreadable(Fault.NO_ROWS);
        }
        List<String> header = bare
                ? IntStream.rangeClosed(1, first.size())
                        .mapToObj(i -> "Column " + i)
                        .toList()
                : first;
        return new Sheet(header, rows, separator, bare ? 1 : 2);
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
        List<List<String>> records = read(text, separator, PEEK);
        if (records.isEmpty()) {
            return 0;
        }
        int width = records.getFirst().size();
        long even = records.stream().filter(record -> record.size() == width).count();
        return width < 2 ? 0 : width * (0.5 + even / (double) records.size());
    }

    private static List<List<String>> read(String text, char separator, int most) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(record.getFields().stream().map(Cells::clean).toList());
                }
                if (records.size() >= most) {
                    break;
                }
            }
        } catch (CsvParseException endless) {
            return records;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return records;
    }
}
