package app.alongside.people.imports;

import app.alongside.people.words.PlainText;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Puts grades in order: by well-known orders of grades, else by the number in the grade. */
final class Levels {
    private static final Pattern NUMBERED = Pattern.compile("(?:[a-z]{0,6}\\s?)?(\\d{1,2})");
    private static final Map<String, Integer> KNOWN = read();

    private Levels() {}

    /** The band of a grade, higher for more senior; nothing for a word that is in no order. */
    static Optional<Integer> band(String grade) {
        String key = PlainText.key(grade);
        Integer known = KNOWN.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher number = NUMBERED.matcher(key);
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> known = new HashMap<>();
        ClassPathResource file = new ClassPathResource("people/imports/levels.csv");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                known.put(PlainText.key(row.getField("grade")), Integer.parseInt(row.getField("band")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The orders of grades cannot be read", unreadable);
        }
        return known;
    }
}
