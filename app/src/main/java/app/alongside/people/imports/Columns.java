package app.alongside.people.imports;

import app.alongside.people.sheets.Cells;
import app.alongside.people.sheets.Row;
import app.alongside.people.sheets.Sheet;
import app.alongside.people.words.PlainText;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What each column of a file says.
 *
 * @param fields a field, or nothing, for each column
 */
public record Columns(List<@Nullable Field> fields) {
    private static final Map<Field, List<String>> NAMES = readNames();
    private static final int PEEK = 30;

    public Columns {
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** Recognises headings by their usual names, in any order; the address also by what it looks like. */
    static Columns recognise(Sheet sheet) {
        List<String> keys = sheet.header().stream().map(Columns::key).toList();
        List<@Nullable Field> fields = new ArrayList<>();
        keys.forEach(key -> fields.add(null));
        NAMES.forEach((field, names) -> names.stream()
                .mapToInt(name -> firstFree(keys, fields, name))
                .filter(column -> column >= 0)
                .findFirst()
                .ifPresent(column -> fields.set(column, field)));
        if (!fields.contains(Field.EMAIL)) {
            IntStream.range(0, fields.size())
                    .filter(column -> fields.get(column) == null && holdsAddresses(sheet, column))
                    .findFirst()
                    .ifPresent(column -> fields.set(column, Field.EMAIL));
        }
        return new Columns(fields);
    }

    public boolean has(Field field) {
        return fields.contains(field);
    }

    /** The field of a column, if it has one. */
    public Optional<Field> find(int column) {
        return column < fields.size() ? Optional.ofNullable(fields.get(column)) : Optional.empty();
    }

    /** Where a field stands, or -1. */
    public int columnOf(Field field) {
        return fields.indexOf(field);
    }

    /** The cell of a field in a row; empty where the column or the cell is missing. */
    String cell(List<String> row, Field field) {
        int column = columnOf(field);
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    /** What keeps these columns from being imported; the ends of message keys. */
    public List<String> listFaults() {
        List<String> faults = new ArrayList<>();
        if (!has(Field.EMAIL)) {
            faults.add("no-email");
        }
        if (!has(Field.NAME) && !has(Field.FIRST_NAME) && !has(Field.LAST_NAME)) {
            faults.add("no-name");
        }
        for (Field field : Field.values()) {
            if (Collections.frequency(fields, field) > 1) {
                faults.add("twice");
                break;
            }
        }
        return faults;
    }

    private static int firstFree(List<String> keys, List<@Nullable Field> fields, String name) {
        return IntStream.range(0, keys.size())
                .filter(column -> fields.get(column) == null && keys.get(column).equals(name))
                .findFirst()
                .orElse(-1);
    }

    private static boolean holdsAddresses(Sheet sheet, int column) {
        List<Row> some = sheet.first(PEEK);
        long addresses = some.stream()
                .map(Row::cells)
                .filter(cells -> column < cells.size() && Cells.isEmail(cells.get(column)))
                .count();
        return addresses * 2 > some.size();
    }

    private static String key(String heading) {
        return String.join("", PlainText.words(heading.replace('_', ' '))).replace(".", "");
    }

    private static Map<Field, List<String>> readNames() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        ClassPathResource file = new ClassPathResource("people/imports/heading-names.csv");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                names.put(
                        Field.valueOf(row.getField("field")),
                        Cells.list(row.getField("names"), ";").stream()
                                .map(Columns::key)
                                .toList());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The heading names cannot be read", unreadable);
        }
        return names;
    }
}
