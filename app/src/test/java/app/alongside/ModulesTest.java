package app.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(AlongsideApplication.class);

    @Test
    void keepToTheirRules() {
        modules.verify();
    }

    @Test
    void areAllDeclaredClosedWithTheModulesTheyMayUse() {
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.isOpen())
                        .as("module %s is open", module.getIdentifier())
                        .isFalse());
    }
}
