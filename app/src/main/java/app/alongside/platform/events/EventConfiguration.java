package app.alongside.platform.events;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;

/** Lets listeners run on threads of their own. */
@Configuration
@EnableAsync
class EventConfiguration implements AsyncConfigurer {
    @Bean
    ListenerThreads listenerThreads() {
        return new ListenerThreads();
    }

    @Override
    public Executor getAsyncExecutor() {
        return listenerThreads();
    }
}
