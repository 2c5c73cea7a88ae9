package app.alongside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.time.ApplicationClock;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/app/alongside");
    private static final Path MAILS = SOURCES.resolve("notifications");
    private static final Pattern INLINE = Pattern.compile("<[^>]*\\s(style|on[a-z]+)\\s*=\\s*[\"']");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.alongside");

    @Test
    void timeComesFromTheClock() {
        for (Class<?> type :
                List.of(Instant.class, LocalDate.class, LocalTime.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
            noClasses()
                    .should()
                    .callMethod(type, "now", ZoneId.class)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses()
                .that()
                .areNotAssignableTo(ApplicationClock.class)
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void controllersLeaveTheDatabaseToOthers() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcTemplate.class)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .resideInAPackage("app.alongside..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(CLASSES);
    }

    @Test
    void nothingSwallowsNullsByBeingUnmarked() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(javaPackage -> javaPackage.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")
                                && !type.getName().contains("Jte")))
                .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                .map(javaPackage -> javaPackage.getName())
                .toList();
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void templatesCarryNoStyleAndNoScript() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> guilty = files.filter(
                            file -> file.toString().endsWith(".jte") && !MAILS.equals(file.getParent()))
                    .filter(file ->
                            INLINE.matcher(read(file)).find() || read(file).contains("<style"))
                    .toList();
            assertThat(guilty)
                    .as("templates that the content policy would break")
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
