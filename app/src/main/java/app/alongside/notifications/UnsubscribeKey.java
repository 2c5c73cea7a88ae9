package app.alongside.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a link to stop mails carries: whoever holds it may stop mails like the one it came with, and nothing else. The
 * database keeps only its digest.
 *
 * @param text 128 random bits that fit into an address
 */
record UnsubscribeKey(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static UnsubscribeKey create() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new UnsubscribeKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }
}
