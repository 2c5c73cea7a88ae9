package app.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFoldersTest {
    private final TemporaryFolders folders = new TemporaryFolders();

    @Test
    void foldersAreDeletedWithAllThatIsInThem() throws IOException {
        Path full = folders.make("alongside-full");
        Path empty = folders.make("alongside-empty");
        Files.writeString(Files.createDirectories(full.resolve("some/where")).resolve("notes.txt"), "kept for now");

        folders.delete();

        assertThat(full).doesNotExist();
        assertThat(empty).doesNotExist();
    }
}
