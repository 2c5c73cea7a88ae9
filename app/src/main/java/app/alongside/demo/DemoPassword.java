package app.alongside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one password of the demo's three accounts: drawn at random on this installation, and kept beside the data for
 * its owner's eyes only, so that every later start can tell it again.
 */
@Component
class DemoPassword {
    private static final int BYTES = 8;

    private final Path file;

    DemoPassword(@Value("${alongside.data.folder}") Path dataFolder) {
        this.file = dataFolder.resolve("demo-password");
    }

    /** The password, drawn now if there is none yet. */
    String get() {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, draw());
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("The demo's password cannot be kept in " + file, broken);
        }
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return String.join("-", HexFormat.of().formatHex(bytes).split("(?<=\\G.{4})"));
    }
}
