package app.alongside.matching.discover;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What was read for a key, for a few keys at a time: those used last. Whoever asks for a key while it is being read waits
 * for that reading instead of beginning another. What is forgotten while it is being read is not kept.
 */
final class SharedReadings<K, V> {
    private final Map<K, CompletableFuture<V>> running = new HashMap<>();
    private final Map<K, V> kept;

    SharedReadings(int most) {
        kept = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized boolean isBeingRead(K key) {
        return running.containsKey(key);
    }

    /** Whoever reads the key at this moment reads for themselves alone. */
    synchronized void forget(K key) {
        kept.remove(key);
        running.remove(key);
    }

    /** What the reading under way gives, or a new one. */
    V read(K key, Supplier<V> reading) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> shared = join(key, mine);
        if (shared != mine) {
            return await(shared);
        }
        try {
            V read = reading.get();
            keep(key, mine, read);
            mine.complete(read);
            return read;
        } finally {
            mine.completeExceptionally(new IllegalStateException("Could not be read: " + key));
            end(key, mine);
        }
    }

    private synchronized CompletableFuture<V> join(K key, CompletableFuture<V> mine) {
        CompletableFuture<V> before = running.putIfAbsent(key, mine);
        return before == null ? mine : before;
    }

    private static <V> V await(CompletableFuture<V> shared) {
        try {
            return shared.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("Whoever was reading failed", failed);
        }
    }

    private synchronized void keep(K key, CompletableFuture<V> mine, V read) {
        if (running.get(key) == mine) {
            kept.put(key, read);
        }
    }

    private synchronized void end(K key, CompletableFuture<V> mine) {
        running.remove(key, mine);
    }
}
