package app.alongside.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java/app/alongside");
    private static final Pattern USE = Pattern.compile("\\bt\\(\"([a-z][A-Za-z0-9_.-]*)\"\\s*(\\+)?");

    private final Words words = new Words();

    @Test
    void everyTextATemplateAsksForIsThere() throws IOException {
        Set<String> keys = words.listKeys();
        Set<String> missing = new TreeSet<>();
        for (Path template : list(".jte")) {
            Matcher use = USE.matcher(Files.readString(template));
            while (use.find()) {
                boolean built = use.group(2) != null;
                boolean known = built
                        ? keys.stream().anyMatch(key -> key.startsWith(use.group(1)))
                        : keys.contains(use.group(1));
                if (!known) {
                    missing.add(use.group(1) + " in " + SOURCES.relativize(template));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPatternIsAnIcuPatternThatCanBeFilled() {
        assertThat(words.listKeys())
                .allSatisfy(key -> assertThat(new MessageFormat(words.pattern(key), Locale.UK).getArgumentNames())
                        .as(key)
                        .isNotNull());
    }

    @Test
    void aModuleKeepsToItsOwnNames() throws IOException {
        for (Path bundle : list("messages.properties")) {
            String module = SOURCES.relativize(bundle).getName(0).toString();
            List<String> strangers = Files.readAllLines(bundle).stream()
                    .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
                    .filter(line -> !line.startsWith(module + "."))
                    .toList();
            assertThat(strangers).as("keys of %s", bundle).isEmpty();
        }
    }

    @Test
    void anUnknownTextIsAnErrorThatSaysWhere() {
        assertThatThrownBy(() -> words.say(Locale.UK, "ui.no-such-text")).hasMessageContaining("ui.no-such-text");
    }

    @Test
    void countsAgreeWithTheirNoun() {
        assertThat(words.say(Locale.UK, "ui.errors.title", 1)).isEqualTo("One thing needs another look");
        assertThat(words.say(Locale.UK, "ui.errors.title", 3)).isEqualTo("3 things need another look");
    }

    private static Set<Path> list(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
