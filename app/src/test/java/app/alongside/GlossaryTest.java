package app.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z]+)`");

    private final Set<String> types = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.alongside").stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());

    @Test
    void namesOnlyTypesThatExist() throws IOException {
        assertThat(types).containsAll(listNamed());
    }

    @Test
    void namesEveryIdOfTheDomain() throws IOException {
        Set<String> named = listNamed();
        Set<String> ids = types.stream()
                .filter(type -> type.endsWith("Id") && type.length() > 2)
                .collect(Collectors.toCollection(TreeSet::new));
        ids.removeAll(named);
        assertThat(ids)
                .as("ids of things that docs/glossary.md does not explain")
                .isEmpty();
    }

    private static Set<String> listNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../docs/glossary.md"))) {
            Matcher code = CODE.matcher(line);
            while (line.startsWith("|") && code.find()) {
                named.add(code.group(1));
            }
        }
        return named;
    }
}
