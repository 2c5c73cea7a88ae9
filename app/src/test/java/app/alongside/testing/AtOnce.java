package app.alongside.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Deeds that happen at the same moment: {@code AtOnce.all(List.of(one, other))}. */
public final class AtOnce {
    private AtOnce() {}

    /** Does every deed on a thread of its own, begun at the same moment; what came of them, in their order. */
    public static <T> List<T> all(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        return on(
                deeds.size(),
                deeds.stream()
                        .<Callable<T>>map(deed -> () -> {
                            start.await();
                            return deed.call();
                        })
                        .toList());
    }

    /** Does the deeds on so many threads, each as soon as one is free; what came of them, in their order. */
    public static <T> List<T> on(int threads, List<Callable<T>> deeds) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(deeds)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
