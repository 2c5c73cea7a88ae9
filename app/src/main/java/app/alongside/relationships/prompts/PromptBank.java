package app.alongside.relationships.prompts;

import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.relationships.prompts.Prompt.Origin;
import app.alongside.relationships.prompts.Prompt.Topic;
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

/** Our own bank of prompts, from {@code relationships/prompts.csv}. */
@Component
public class PromptBank {
    private final List<Prompt> prompts;

    PromptBank() {
        try (Reader reader = new InputStreamReader(
                        new ClassPathResource("relationships/prompts.csv").getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            this.prompts = rows.stream().map(PromptBank::map).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The bank of prompts cannot be read", unreadable);
        }
    }

    public List<Prompt> listAll() {
        return prompts;
    }

    private static Prompt map(NamedCsvRecord row) {
        String topic = row.getField("topic");
        return new Prompt(
                new PromptKey(row.getField("key")),
                Category.valueOf(row.getField("category")),
                topic.isEmpty() ? Optional.empty() : Optional.of(Topic.valueOf(topic)),
                Set.of(row.getField("stages").split(" ")),
                Integer.parseInt(row.getField("depth")),
                row.getField("text"),
                Origin.BANK);
    }
}
