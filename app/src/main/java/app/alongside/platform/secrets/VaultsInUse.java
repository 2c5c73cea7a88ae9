package app.alongside.platform.secrets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers the vaults that the running transaction has opened, and forgets them when it ends or waits for another. */
final class VaultsInUse {
    Optional<Vault> find(SecretOwner owner, Supplier<Optional<Vault>> opening) {
        Map<SecretOwner, Vault> open = open();
        Vault known = open.get(owner);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Vault> opened = opening.get();
        opened.ifPresent(vault -> open.put(owner, vault));
        return opened;
    }

    void forget(SecretOwner owner) {
        open().remove(owner);
    }

    private Map<SecretOwner, Vault> open() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Open open) {
            return open.vaults();
        }
        Open open = new Open(this, new HashMap<>());
        TransactionSynchronizationManager.bindResource(this, open);
        TransactionSynchronizationManager.registerSynchronization(open);
        return open.vaults();
    }

    private record Open(VaultsInUse key, Map<SecretOwner, Vault> vaults) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(key);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(key, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }
}
