package app.alongside.platform.secrets;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The file of installation keys, one a line, that nobody but Alongside's own user may read. */
record KeyFile(Path path) {
    /** The keys in the file; the first start makes it, with a new key. */
    List<String> readOrMake() {
        try {
            if (Files.notExists(path)) {
                make();
            }
            return Files.readAllLines(path).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new InstallationKeyMissing(
                    "The installation's key in " + path + " cannot be read: " + broken, broken);
        }
    }

    /** Written aside and linked into place, so that a crash leaves a whole file or none, and of two starts one wins. */
    private void make() throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path unfinished = Files.createTempFile(folder, "installation-key", ".part", privately(folder));
        try {
            Files.writeString(unfinished, InstallationKey.newKey() + "\n");
            Files.createLink(path.toAbsolutePath(), unfinished);
        } catch (FileAlreadyExistsException anotherStartWasFaster) {
            return;
        } finally {
            Files.delete(unfinished);
        }
    }

    private static FileAttribute<?>[] privately(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
