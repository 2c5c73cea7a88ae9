package app.alongside.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that several parts of one page ask for: read by the first, kept for the others until the transaction ends. Where
 * something may be written, or no transaction runs, nothing is kept.
 */
public final class ReadOnce {
    private static final Object KEPT = new Object();

    private ReadOnce() {}

    /** What {@code read} gave the first time within this reading transaction; it must always answer the same for a key. */
    @SuppressWarnings("unchecked")
    public static <T> T get(Object key, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        Map<Object, T> kept = (Map<Object, T>) kept();
        T known = kept.get(key);
        if (known != null) {
            return known;
        }
        T answer = read.get();
        kept.put(key, answer);
        return answer;
    }

    private static Map<?, ?> kept() {
        Object bound = TransactionSynchronizationManager.getResource(KEPT);
        if (bound instanceof Map<?, ?> kept) {
            return kept;
        }
        Map<Object, Object> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(KEPT, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Keeping(fresh));
        return fresh;
    }

    /** Puts the answers aside while another transaction runs inside, and drops them at the end. */
    private record Keeping(Map<Object, Object> answers) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(KEPT);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KEPT, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KEPT);
        }
    }
}
