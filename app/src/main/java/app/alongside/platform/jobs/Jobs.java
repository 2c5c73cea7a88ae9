package app.alongside.platform.jobs;

import app.alongside.platform.OrganisationEvent;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes on background work in the caller's transaction: if that rolls back, the work was never asked for. */
@Component
public class Jobs {
    private final SchedulerClient scheduler;
    private final JsonMapper json;
    private final InstantSource machineTime = InstantSource.system();

    Jobs(SchedulerClient scheduler, JsonMapper json) {
        this.scheduler = scheduler;
        this.json = json;
    }

    /**
     * Asks for {@code job} to be done as soon as possible.
     *
     * @param key what makes this piece of work one; asking again while it waits changes nothing
     */
    public <T extends Record & OrganisationEvent> void enqueue(Job<T> job, String key, T data) {
        byte[] written = json.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
        Instant now = machineTime.instant();
        scheduler.scheduleIfNotExists(new TaskInstance<>(job.name(), key, written), now);
    }
}
