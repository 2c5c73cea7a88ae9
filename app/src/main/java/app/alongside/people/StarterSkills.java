package app.alongside.people;

import app.alongside.people.Skill.Standing;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The skills with which every organisation begins. */
@Component
class StarterSkills {
    private final List<NewSkill> skills;

    StarterSkills() {
        ClassPathResource file = new ClassPathResource("people/skills/starter-skills.csv");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            skills = rows.stream().map(StarterSkills::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The starter skills cannot be read", unreadable);
        }
    }

    List<NewSkill> list() {
        return skills;
    }

    private static NewSkill read(NamedCsvRecord row) {
        String broader = row.getField("broader");
        List<String> aliases = Arrays.stream(row.getField("aliases").split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new NewSkill(row.getField("name"), aliases, broader.isEmpty() ? null : broader, null, Standing.LISTED);
    }
}
