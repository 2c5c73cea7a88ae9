package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final int MUCH = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void hardlyAnyWorkIsDoneByTheCallerAlone(int size) {
        Thread caller = Thread.currentThread();
        AtomicIntegerArray done = new AtomicIntegerArray(size);
        try (Workers workers = new Workers(3)) {
            workers.share(size, (worker, from, until) -> {
                assertThat(worker).isZero();
                assertThat(Thread.currentThread()).isEqualTo(caller);
                for (int at = from; at < until; at++) {
                    done.incrementAndGet(at);
                }
            });
        }
        for (int at = 0; at < size; at++) {
            assertThat(done.get(at)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "1, 1000", "2, 1000", "3, 1000", "4, 1003", "7, 5000"})
    void everythingIsDoneOnceAndByAsEqualPartsAsCanBe(int count, int size) {
        AtomicIntegerArray done = new AtomicIntegerArray(size);
        AtomicIntegerArray byWorker = new AtomicIntegerArray(count);
        try (Workers workers = new Workers(count)) {
            assertThat(workers.count()).isEqualTo(count);
            workers.share(size, (worker, from, until) -> {
                byWorker.addAndGet(worker, until - from);
                for (int at = from; at < until; at++) {
                    done.incrementAndGet(at);
                }
            });
        }
        for (int at = 0; at < size; at++) {
            assertThat(done.get(at)).isEqualTo(1);
        }
        for (int worker = 0; worker < count; worker++) {
            assertThat(byWorker.get(worker)).isBetween(size / count, (size + count - 1) / count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void eachPartHasAThreadOfItsOwnAndTheCallersIsOne(int count) {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch together = new CountDownLatch(count);
        try (Workers workers = new Workers(count)) {
            workers.share(MUCH, (worker, from, until) -> {
                threads.add(Thread.currentThread());
                together.countDown();
                await(together);
            });
        }
        assertThat(threads).hasSize(count).contains(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aPartThatFailsFailsTheWhole(int count) {
        try (Workers workers = new Workers(count)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> workers.share(MUCH, (worker, from, until) -> {
                        if (worker == 1) {
                            throw new ArithmeticException("too large");
                        }
                    }))
                    .withMessage("a part of the work failed")
                    .withCauseInstanceOf(ArithmeticException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void whoStopsWaitingIsStillInterruptedAfterwards(int count) {
        CountDownLatch never = new CountDownLatch(1);
        try (Workers workers = new Workers(count)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> workers.share(MUCH, (worker, from, until) -> {
                        if (worker == 0) {
                            Thread.currentThread().interrupt();
                        } else {
                            await(never);
                        }
                    }))
                    .withMessage("interrupted while solving");
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void closingThemEndsTheirThreads() throws InterruptedException {
        AtomicReference<Thread> other = new AtomicReference<>(Thread.currentThread());
        try (Workers workers = new Workers(2)) {
            workers.share(MUCH, (worker, from, until) -> {
                if (worker == 1) {
                    other.set(Thread.currentThread());
                }
            });
            assertThat(other.get()).isNotEqualTo(Thread.currentThread());
            assertThat(other.get().isDaemon()).isTrue();
        }
        other.get().join(10_000);
        assertThat(other.get().isAlive()).isFalse();
    }

    /** Not for ever: a worker that never comes fails the test rather than holding it up. */
    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
