package app.alongside.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every column of the database with its class, its purpose and its retention, from each module's
 * {@code db/data-map/<module>.csv}. The build fails on a column that is not in it.
 */
@Component
public class DataMap {
    /** How personal a column is. */
    public enum DataClass {
        /** Nothing about a person. */
        NONE,
        /** Only tells people or things apart. */
        IDENTIFIER,
        /** About a person, and visible to those who work with them. */
        PERSONAL,
        /** Only for the person and those the person chose. */
        PRIVATE,
        /** A secret, kept only as a digest or encrypted. */
        SECRET
    }

    /** One column's entry; {@code column} is {@code *} for all columns of a table that have no entry of their own. */
    public record Entry(String table, String column, DataClass dataClass, String purpose, String retention) {}

    private final List<Entry> entries = new ArrayList<>();

    DataMap() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/data-map/*.csv")) {
                read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The data map cannot be read", unreadable);
        }
    }

    public List<Entry> listEntries() {
        return List.copyOf(entries);
    }

    /** The entry of a column: its own, else that of all the table's columns. */
    public Optional<Entry> find(String table, String column) {
        return entries.stream()
                .filter(entry -> entry.table().equals(table) && entry.column().equals(column))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry ->
                                entry.table().equals(table) && entry.column().equals("*"))
                        .findFirst());
    }

    private void read(Resource file) throws IOException {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                entries.add(new Entry(
                        row.getField("table"),
                        row.getField("column"),
                        DataClass.valueOf(row.getField("class")),
                        row.getField("purpose"),
                        row.getField("retention")));
            }
        }
    }
}
