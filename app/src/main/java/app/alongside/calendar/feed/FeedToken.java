package app.alongside.calendar.feed;

import app.alongside.platform.OrganisationId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What makes a feed's address secret: 192 random bits behind the id of the organisation, which says where alone to look
 * for them. The database keeps only a digest.
 */
final class FeedToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ORGANISATION_BYTES = 16;
    private static final int BYTES = ORGANISATION_BYTES + 24;

    private final byte[] bytes;

    private FeedToken(byte[] bytes) {
        this.bytes = bytes;
    }

    static FeedToken create(OrganisationId organisation) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        ByteBuffer.wrap(bytes)
                .putLong(organisation.value().getMostSignificantBits())
                .putLong(organisation.value().getLeastSignificantBits());
        return new FeedToken(bytes);
    }

    /** The token that {@code text} is; empty where it is none. */
    static Optional<FeedToken> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(new FeedToken(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    OrganisationId organisation() {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new OrganisationId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.copyOfRange(bytes, ORGANISATION_BYTES, bytes.length));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }

    /** As it stands in the address. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
