package app.alongside.platform.jobs;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.time.ApplicationClock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes on background work in the caller's transaction: if that rolls back, the work was never asked for. */
@Component
public class Jobs {
    private final SchedulerClient scheduler;
    private final JsonMapper json;
    private final TransactionTemplate outside;
    private final InstantSource machineTime = InstantSource.system();

    Jobs(SchedulerClient scheduler, JsonMapper json, PlatformTransactionManager transactions) {
        this.scheduler = scheduler;
        this.json = json;
        this.outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /**
     * Asks for {@code job} to be done as soon as possible. Work sent to another moment does it itself once it has
     * committed: the scheduler's threads would do it now, not then.
     *
     * @param key what makes this piece of work one; asking again while it waits changes nothing
     */
    public <T extends Record & OrganisationEvent> void enqueue(Job<T> job, String key, T data) {
        if (ApplicationClock.isTravelling()) {
            afterCommit(() -> outside.executeWithoutResult(status -> job.perform(data)));
            return;
        }
        byte[] written = json.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
        Instant now = machineTime.instant();
        scheduler.scheduleIfNotExists(new TaskInstance<>(job.name(), key, written), now);
    }

    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
