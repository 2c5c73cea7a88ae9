package app.alongside.platform.jobs;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** Wires jobs, due work and regular work to the scheduler that keeps them in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobProperties.class)
class JobConfiguration {
    private static final Logger log = LoggerFactory.getLogger(JobConfiguration.class);

    @Bean
    SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .serializer(new BytesAsTheyAre())
                .build();
    }

    @Bean
    StartingJobs startingJobs(
            DataSource dataSource,
            JobProperties properties,
            JsonMapper json,
            ObjectProvider<Job<?>> jobs,
            ObjectProvider<RegularWork> regular,
            ObjectProvider<DueWork> due,
            KnownOrganisations organisations,
            TakingUpJobs takingUp) {
        List<Task<?>> oneTime = new ArrayList<>();
        jobs.forEach(job -> oneTime.add(taskFor(job, json)));
        List<RecurringTask<Void>> recurring = new ArrayList<>();
        if (properties.recurring()) {
            regular.forEach(work ->
                    recurring.add(recurring(work.name(), work.every()).execute((instance, context) -> work.perform())));
            due.forEach(work -> recurring.add(recurring(work.name(), work.every())
                    .execute((instance, context) -> performEverywhere(work, organisations.listIds()))));
        }
        SchedulerBuilder builder = Scheduler.create(dataSource, oneTime)
                .serializer(new BytesAsTheyAre())
                .threads(properties.threads())
                .pollingInterval(properties.pollingInterval())
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .shutdownMaxWait(Duration.ofSeconds(10));
        recurring.forEach(builder::startTasks);
        return new StartingJobs(builder.build(), takingUp);
    }

    private static Tasks.RecurringTaskBuilder<Void> recurring(String name, Duration every) {
        return Tasks.recurring(name, FixedDelay.of(every));
    }

    private static <T extends Record & OrganisationEvent> Task<byte[]> taskFor(Job<T> job, JsonMapper json) {
        return Tasks.oneTime(job.name(), byte[].class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((instance, context) -> {
                    T data = json.readValue(new String(instance.getData(), StandardCharsets.UTF_8), job.dataType());
                    CurrentOrganisation.run(data.organisationId(), () -> job.perform(data));
                });
    }

    /** One organisation's trouble never keeps the others waiting. */
    private static void performEverywhere(DueWork work, List<OrganisationId> organisations) {
        for (OrganisationId organisation : organisations) {
            try {
                CurrentOrganisation.run(organisation, work::perform);
            } catch (RuntimeException trouble) {
                log.error("{} failed for organisation {}", work.name(), organisation, trouble);
            }
        }
    }

    /** Job data is JSON already when it reaches the scheduler. */
    private static final class BytesAsTheyAre implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data instanceof byte[] bytes ? bytes : new byte[0];
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] bytes) {
            return type.cast(bytes);
        }
    }
}
