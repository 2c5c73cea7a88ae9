package app.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Folders that live as long as a run of tests: a database is some 300 MB, too much to leave behind each time. */
final class TemporaryFolders {
    private final Queue<Path> folders = new ConcurrentLinkedQueue<>();

    Path make(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            folders.add(folder);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deletes every folder that was made, with all that is in it. */
    void delete() {
        for (Path folder = folders.poll(); folder != null; folder = folders.poll()) {
            deleteWithContent(folder);
        }
    }

    private static void deleteWithContent(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The temporary folder " + folder + " could not be deleted", broken);
        }
    }
}
