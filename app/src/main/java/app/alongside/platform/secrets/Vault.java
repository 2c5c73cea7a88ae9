package app.alongside.platform.secrets;

import app.alongside.platform.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens what belongs to one owner. It holds the owner's data key: keep it no longer than the request needs
 * it, so that an erased key is gone from every node at once.
 */
public final class Vault {
    private final OrganisationId organisation;
    private final SecretOwner owner;
    private final SecretKey key;

    Vault(OrganisationId organisation, SecretOwner owner, SecretKey key) {
        this.organisation = organisation;
        this.owner = owner;
        this.key = key;
    }

    public byte[] seal(SecretPlace place, byte[] content) {
        return Sealing.seal(key, context(place), content);
    }

    public byte[] seal(SecretPlace place, String text) {
        return seal(place, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The content that was sealed for this very place.
     *
     * @throws SecretBroken when it was changed, or comes from elsewhere
     */
    public byte[] open(SecretPlace place, byte[] sealed) {
        try {
            return Sealing.open(key, context(place), sealed);
        } catch (GeneralSecurityException broken) {
            throw new SecretBroken(place + " of " + owner, broken);
        }
    }

    public String openText(SecretPlace place, byte[] sealed) {
        return new String(open(place, sealed), StandardCharsets.UTF_8);
    }

    /** 256 bits that only the holder of this key can derive, always the same for one purpose: for tokens in addresses. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(("derive|" + organisation + "|" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Vault of " + owner;
    }

    private String context(SecretPlace place) {
        return String.join("|", organisation.toString(), place.table(), place.row());
    }
}
