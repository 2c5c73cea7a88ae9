package app.alongside.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.TestEnvironment;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Alongside cannot start, it says why in a sentence and ends. */
class RefusingToStartTest {
    private RealAlongside alongside;

    @TempDir
    Path folder;

    @BeforeEach
    void choosePlace() {
        alongside = RealAlongside.in(folder);
    }

    @AfterEach
    void endIt() {
        alongside.close();
    }

    @Test
    void onATakenPort() throws IOException {
        try (ServerSocket other = new ServerSocket(alongside.port())) {
            alongside.begin();
            assertRefused("Port " + other.getLocalPort() + " is taken", "--port NUMBER");
        }
    }

    @Test
    void inAFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("data"), "not a folder");
        alongside.begin();
        assertRefused("is a file, not a folder");
    }

    @Test
    void withAPasswordThatTheDatabaseRefuses() {
        String url = TestEnvironment.freshDatabase();
        alongside.begin("--alongside.data.database-url=" + url.replaceFirst("password=.*", "password=wrong"));
        assertRefused("refuses the user postgres");
    }

    @Test
    void onADatabaseThatIsNotThere() {
        alongside.begin("--alongside.data.database-url=jdbc:postgresql://localhost:1/alongside?user=a&password=b");
        assertRefused("cannot be reached as a");
    }

    private void assertRefused(String... reasons) {
        assertThat(alongside.exitCode()).isEqualTo(1);
        assertThat(alongside.output())
                .contains("Alongside did not start.")
                .contains(reasons)
                .doesNotContain("\tat ", "Exception");
    }
}
