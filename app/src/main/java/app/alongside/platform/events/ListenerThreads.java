package app.alongside.platform.events;

import app.alongside.platform.time.ApplicationClock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The few threads on which listeners run; work sent to another moment waits for them instead. When the application
 * stops, what is being handled is finished and what still waits is dropped: it is written down, and the next start
 * hands it over again.
 */
final class ListenerThreads implements Executor, AutoCloseable {
    private static final int AT_A_TIME = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("listener-", 0).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void execute(Runnable work) {
        if (ApplicationClock.isTravelling()) {
            work.run();
        } else {
            threads.execute(work);
        }
    }

    @Override
    public void close() throws InterruptedException {
        threads.shutdown();
        threads.getQueue().clear();
        threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
