package app.alongside.platform.secrets;

import app.alongside.platform.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

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

    @Override
    public String toString() {
        return "Vault of " + owner;
    }

    private String context(SecretPlace place) {
        return String.join("|", organisation.toString(), place.table(), place.row());
    }
}
