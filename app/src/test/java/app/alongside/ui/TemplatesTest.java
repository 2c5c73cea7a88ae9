package app.alongside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every template of a page keeps to. */
class TemplatesTest {
    private static final Path SOURCES = Path.of("src/main/java/app/alongside");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)\\s*=\\s*[\"']");

    /** The content security policy of the pages forbids both; mails have neither policy nor style sheet. */
    @Test
    void noPageHasStylesOrScriptsInItsAttributes() throws IOException {
        List<Path> pages = listPages();
        assertThat(pages)
                .hasSizeGreaterThan(200)
                .allSatisfy(page -> assertThat(Files.readString(page))
                        .as(SOURCES.relativize(page).toString())
                        .doesNotContainPattern(INLINE));
    }

    @Test
    void suchAttributesAreSeenAsTheyAreWritten() {
        assertThat("<p style=\"color: red\">").containsPattern(INLINE);
        assertThat("<form\nonsubmit = 'send()'>").containsPattern(INLINE);
        assertThat("<p class=\"button\" data-on=\"x\">").doesNotContainPattern(INLINE);
    }

    private static List<Path> listPages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("notifications"))
                            || !file.getFileName().toString().startsWith("mail"))
                    .toList();
        }
    }
}
