package app.alongside.platform.events;

import app.alongside.platform.time.ApplicationClock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;

/** Listeners run on threads of their own, a few at a time; work sent to another moment waits for them instead. */
@Configuration
@EnableAsync
class EventConfiguration implements AsyncConfigurer {
    private static final int AT_A_TIME = 4;

    @Bean(destroyMethod = "close")
    ExecutorService listenerThreads() {
        return Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofPlatform().name("listener-", 0).daemon().factory());
    }

    @Override
    public Executor getAsyncExecutor() {
        ExecutorService threads = listenerThreads();
        return work -> {
            if (ApplicationClock.isTravelling()) {
                work.run();
            } else {
                threads.execute(work);
            }
        };
    }
}
