package app.alongside.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        Path path = folder.resolve("installation-key");
        List<String> made = new KeyFile(path).readOrMake();
        assertThat(made).hasSize(1);
        assertThat(new KeyFile(path).readOrMake()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**installation-key");
    }

    @Test
    void twoStartsAtOnceAgreeOnOneKey() throws Exception {
        Callable<List<String>> start = () -> new KeyFile(folder.resolve("key")).readOrMake();
        Set<List<String>> seen = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<String>> read :
                    threads.invokeAll(Stream.generate(() -> start).limit(8).toList())) {
                seen.add(read.get());
            }
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void aKeyThatIsNoneIsRefusedInWords() {
        assertThatThrownBy(() -> new KeyRing(List.of("c2hvcnQ=")))
                .isInstanceOf(InstallationKeyMissing.class)
                .hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new KeyRing(List.of("not base64!"))).hasMessageContaining("Base64");
        assertThatThrownBy(() -> new KeyRing(List.of())).hasMessageContaining("empty");
    }
}
