package app.alongside.matching.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SharedReadingsTest {
    private final SharedReadings<String, String> readings = new SharedReadings<>(2);
    private final CountDownLatch opened = new CountDownLatch(1);

    @Test
    void whoeverComesWhileItIsReadWaitsForThatReading() throws Exception {
        FutureTask<String> first = begin(() -> slowly("first"));
        await().until(() -> readings.isBeingRead("here"));
        FutureTask<String> second = new FutureTask<>(() -> readings.read("here", () -> "second"));
        Thread waiting = Thread.ofPlatform().start(second);
        await().until(() -> waiting.getState() == Thread.State.WAITING);

        assertThat(readings.read("elsewhere", () -> "other")).isEqualTo("other");
        opened.countDown();
        assertThat(first.get()).isEqualTo("first");
        assertThat(second.get()).isEqualTo("first");
        assertThat(readings.find("here")).contains("first");
        assertThat(readings.isBeingRead("here")).isFalse();
    }

    @Test
    void whatIsForgottenWhileItIsReadIsNotKept() throws Exception {
        FutureTask<String> first = begin(() -> slowly("with somebody who leaves"));
        await().until(() -> readings.isBeingRead("here"));
        readings.forget("here");
        assertThat(readings.read("here", () -> "without them")).isEqualTo("without them");
        opened.countDown();
        assertThat(first.get()).isEqualTo("with somebody who leaves");
        assertThat(readings.find("here")).contains("without them");
    }

    @Test
    void afterAReadingThatFailedTheNextOneReads() {
        assertThatThrownBy(() -> readings.read("here", () -> {
                    throw new IllegalArgumentException("no database");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(readings.find("here")).isEmpty();
        assertThat(readings.read("here", () -> "again")).isEqualTo("again");
    }

    @Test
    void thoseUsedLastAreKept() {
        readings.read("a", () -> "1");
        readings.read("b", () -> "2");
        assertThat(readings.find("a")).isPresent();
        readings.read("c", () -> "3");
        assertThat(readings.find("b")).isEmpty();
        assertThat(readings.find("a")).contains("1");
    }

    private FutureTask<String> begin(Supplier<String> reading) {
        FutureTask<String> task = new FutureTask<>(() -> readings.read("here", reading));
        Thread.ofPlatform().start(task);
        return task;
    }

    private String slowly(String what) {
        try {
            opened.await();
            return what;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
