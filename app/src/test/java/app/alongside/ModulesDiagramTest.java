package app.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The diagram in the documents is made from the code: rewrite it with {@code -Dalongside.write-documents=true}. */
class ModulesDiagramTest {
    private static final Path DIAGRAM = Path.of("../docs/modules.md");

    @Test
    void showsTheModulesAsTheyAre() throws IOException {
        String drawn = draw(ApplicationModules.of(AlongsideApplication.class));
        if (Boolean.getBoolean("alongside.write-documents")) {
            Files.writeString(DIAGRAM, drawn);
        }
        assertThat(DIAGRAM)
                .as("docs/modules.md; bin/test with -Dalongside.write-documents=true rewrites it")
                .hasContent(drawn);
    }

    private static String draw(ApplicationModules modules) {
        Set<String> arrows = new TreeSet<>();
        for (ApplicationModule module : modules) {
            module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                    .uniqueModules()
                    .forEach(target -> arrows.add("  " + module.getIdentifier() + " --> " + target.getIdentifier()));
        }
        return """
                # The modules and what they use

                Made from the code by `ModulesDiagramTest`; every arrow is a use that exists.

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(String.join("\n", arrows));
    }
}
