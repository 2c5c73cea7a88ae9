package app.alongside.benchmarks.pages;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for a page at fixed moments, whether or not earlier answers have come. Each time is measured from the moment at
 * which the request was due, so that a server that stalls cannot hide it by keeping the asking waiting.
 */
record SteadyLoad(int perSecond, Duration length) {
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    /** Times to the last byte in milliseconds, and how many requests failed. */
    record Result(double p50, double p95, double p99, int requests, int errors) {
        @Override
        public String toString() {
            return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d requests, %d errors"
                    .formatted(p50, p95, p99, requests, errors);
        }
    }

    Result run(Visitor visitor, String path) {
        int requests = (int) (perSecond * length.toSeconds());
        AtomicLongArray nanos = new AtomicLongArray(requests);
        AtomicInteger errors = new AtomicInteger();
        CompletableFuture<?>[] all = new CompletableFuture<?>[requests];
        long start = System.nanoTime();
        for (int number = 0; number < requests; number++) {
            long due = start + number * NANOS_A_SECOND / perSecond;
            waitUntil(due);
            int place = number;
            all[number] = visitor.ask(path).handle((status, failure) -> {
                nanos.set(place, System.nanoTime() - due);
                if (failure != null || status != 200) {
                    errors.incrementAndGet();
                }
                return null;
            });
        }
        CompletableFuture.allOf(all).join();
        return summarise(nanos, errors.get());
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Result summarise(AtomicLongArray nanos, int errors) {
        long[] sorted = new long[nanos.length()];
        Arrays.setAll(sorted, nanos::get);
        Arrays.sort(sorted);
        return new Result(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), sorted.length, errors);
    }

    private static double at(long[] sorted, double quantile) {
        int place = (int) Math.ceil(quantile * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / 1e6;
    }
}
