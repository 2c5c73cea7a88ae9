package app.alongside.platform.secrets;

import app.alongside.platform.CurrentOrganisation;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the vaults of the current organisation, and destroys them. */
@Component
public class Secrets {
    private final DataKeys keys;
    private final VaultsInUse inUse = new VaultsInUse();

    Secrets(DataKeys keys) {
        this.keys = keys;
    }

    /** The owner's vault, to write into; the first time makes its key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Vault open(SecretOwner owner) {
        return find(owner).orElseGet(() -> {
            keys.makeIfMissing(owner);
            return find(owner).orElseThrow();
        });
    }

    /** The owner's vault, to read from; empty where nothing was ever sealed, or all of it was forgotten. */
    @Transactional(readOnly = true)
    public Optional<Vault> find(SecretOwner owner) {
        return inUse.find(owner, () -> keys.find(owner).map(key -> new Vault(CurrentOrganisation.get(), owner, key)));
    }

    /** Drops the owner's key: whatever was sealed for this owner, in any copy of the data, stays unreadable for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(SecretOwner owner) {
        inUse.forget(owner);
        keys.drop(owner);
    }
}
