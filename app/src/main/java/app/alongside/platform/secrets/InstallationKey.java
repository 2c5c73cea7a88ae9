package app.alongside.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/**
 * A key that wraps data keys.
 *
 * @param id tells keys apart without giving anything away: a digest of the key
 */
record InstallationKey(String id, SecretKey key) {
    private static final int ID_BYTES = 8;

    /** The key written as Base64. */
    static InstallationKey parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new InstallationKeyMissing("An installation key is not written in Base64.", notBase64);
        }
        if (bytes.length != Sealing.KEY_BYTES) {
            throw new InstallationKeyMissing("An installation key has 32 bytes, not " + bytes.length + ".", null);
        }
        return new InstallationKey(digest(bytes), Sealing.key(bytes));
    }

    static String newKey() {
        return Base64.getEncoder().encodeToString(Sealing.newKey());
    }

    @Override
    public String toString() {
        return "installation key " + id;
    }

    private static String digest(byte[] bytes) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update("alongside installation key id".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(bytes), ID_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }
}
