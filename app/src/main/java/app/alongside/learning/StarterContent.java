package app.alongside.learning;

import app.alongside.learning.Resource.Kind;
import app.alongside.learning.Resource.Role;
import app.alongside.learning.Resource.Source;
import app.alongside.learning.Resource.Tags;
import app.alongside.learning.Resource.Topic;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Our own resources: the list {@code learning/library.csv}, and a text in Markdown for each of them. */
final class StarterContent {
    private StarterContent() {}

    static List<Resource> read() {
        try (Reader reader = new InputStreamReader(
                        new ClassPathResource("learning/library.csv").getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().map(StarterContent::map).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The library's list cannot be read", unreadable);
        }
    }

    private static Resource map(NamedCsvRecord row) {
        ResourceKey key = new ResourceKey(row.getField("key"));
        return new Resource(
                key,
                Kind.valueOf(row.getField("kind")),
                row.getField("title"),
                row.getField("summary"),
                Integer.parseInt(row.getField("minutes")),
                new Tags(
                        Set.of(row.getField("stages").split(" ")),
                        Stream.of(row.getField("topics").split(" "))
                                .map(Topic::valueOf)
                                .collect(Collectors.toSet()),
                        Stream.of(row.getField("skills").split(";"))
                                .filter(skill -> !skill.isEmpty())
                                .toList(),
                        Role.valueOf(row.getField("role"))),
                ResourceTexts.toHtml(text(key)),
                Source.OURS);
    }

    private static String text(ResourceKey key) {
        try {
            return new ClassPathResource("learning/library/" + key + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The text of the resource " + key + " cannot be read", unreadable);
        }
    }
}
