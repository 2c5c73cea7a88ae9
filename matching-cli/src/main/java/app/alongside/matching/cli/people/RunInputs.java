package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of the files of a run, which make it reproducible. */
final class RunInputs {
    private RunInputs() {}

    static String peopleSha256(Arguments.PeopleRun asked) throws IOException {
        return sha256(Files.readAllBytes(asked.people()));
    }

    static String policySha256(Arguments.PeopleRun asked) throws IOException {
        return sha256(
                asked.policy() == null
                        ? PolicyText.ofDefaults().getBytes(StandardCharsets.UTF_8)
                        : Files.readAllBytes(asked.policy()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
