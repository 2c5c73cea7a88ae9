package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/**
 * Shares numbered pieces of work among threads; each thread has a worker of its own, and all workers are handed back.
 *
 * @param progress hears, from any of the threads, which share of the present work is done
 */
public record Workers(int threads, Cancellation cancellation, DoubleConsumer progress) {
    private static final int CHUNK = 64;
    private static final int REPORT_EVERY = 64;

    /** Refuses to work with nobody. */
    public Workers {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads is at least 1, not " + threads + ".");
        }
    }

    /** As many, who finish whatever happens and report nothing. */
    Workers undisturbed() {
        return new Workers(threads, Cancellation.NEVER, done -> {});
    }

    /** One step of the work. */
    @FunctionalInterface
    interface Step<W> {
        void work(W worker, int item);
    }

    /** Does the items from 0; stops early, without complaint, when cancelled. */
    <W> List<W> share(int items, Supplier<W> newWorker, Step<W> step) {
        return share(items, CHUNK, newWorker, step);
    }

    /** As {@link #share(int, Supplier, Step)}, so many items at a time. */
    <W> List<W> share(int items, int chunk, Supplier<W> newWorker, Step<W> step) {
        AtomicInteger next = new AtomicInteger();
        Callable<W> task = () -> {
            W worker = newWorker.get();
            for (int from = next.getAndAdd(chunk);
                    from < items && !cancellation.requested();
                    from = next.getAndAdd(chunk)) {
                for (int item = from; item < Math.min(items, from + chunk); item++) {
                    step.work(worker, item);
                }
                if (from / chunk % REPORT_EVERY == 0) {
                    progress.accept((double) from / items);
                }
            }
            return worker;
        };
        int wanted = Math.min(threads, Math.max(1, items / chunk));
        return wanted == 1 ? List.of(here(task)) : inParallel(wanted, task);
    }

    private static <W> W here(Callable<W> task) {
        try {
            return task.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <W> List<W> inParallel(int threads, Callable<W> task) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<W>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(executor.submit(task));
            }
            List<W> workers = new ArrayList<>();
            for (Future<W> future : futures) {
                workers.add(future.get());
            }
            return workers;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while matching.", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
