package app.alongside.relationships.exercises;

import app.alongside.relationships.exercises.Exercise.Format;
import app.alongside.relationships.exercises.Exercise.Part;
import app.alongside.relationships.exercises.Exercise.Script;
import app.alongside.relationships.exercises.Exercise.Topic;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Our own exercises, from {@code relationships/exercises.csv}. */
@Component
public class ExerciseBank {
    private final List<Exercise> exercises;

    ExerciseBank() {
        try (Reader reader = new InputStreamReader(
                        new ClassPathResource("relationships/exercises.csv").getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            this.exercises = rows.stream().map(ExerciseBank::map).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The exercises cannot be read", unreadable);
        }
    }

    /** Everything that so many people can play. */
    public List<Exercise> listFor(int members) {
        return exercises.stream().filter(exercise -> exercise.isFor(members)).toList();
    }

    /** One that so many people can play. */
    public Optional<Exercise> find(String key, int members) {
        return listFor(members).stream()
                .filter(exercise -> exercise.key().equals(key))
                .findFirst();
    }

    private static Exercise map(NamedCsvRecord row) {
        return new Exercise(
                row.getField("key"),
                Topic.valueOf(row.getField("topic")),
                Set.of(row.getField("stages").split(" ")),
                Format.valueOf(row.getField("format")),
                Integer.parseInt(row.getField("minutes")),
                new Script(
                        row.getField("title"),
                        row.getField("setting"),
                        listIn(row.getField("roles")).stream()
                                .map(ExerciseBank::part)
                                .toList(),
                        listIn(row.getField("steps"))),
                listIn(row.getField("debrief")));
    }

    private static Part part(String text) {
        boolean everybodyElse = text.startsWith("*");
        String written = everybodyElse ? text.substring(1) : text;
        int colon = written.indexOf(": ");
        return colon < 0
                ? new Part(written, "", everybodyElse)
                : new Part(written.substring(0, colon), written.substring(colon + 2), everybodyElse);
    }

    private static List<String> listIn(String field) {
        return List.of(field.split("\\|"));
    }
}
