package app.alongside.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/Counter Mode (NIST SP 800-38D): a byte that names this format, 96 random bits of nonce, the
 * ciphertext, a tag of 128 bits; and a context that is authenticated but not stored. Random nonces keep the chance of a repeat below 2^-32 for the first
 * 2^32 texts under one key; an owner writes far fewer.
 */
final class Sealing {
    static final int KEY_BYTES = 32;
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int HEAD_BYTES = 1 + NONCE_BYTES;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] seal(SecretKey key, String context, byte[] content) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(content);
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot seal with " + CIPHER, impossible);
        }
    }

    static byte[] open(SecretKey key, String context, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < HEAD_BYTES + TAG_BITS / 8 || sealed[0] != FORMAT) {
            throw new GeneralSecurityException("Not a sealed content: " + sealed.length + " bytes");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
