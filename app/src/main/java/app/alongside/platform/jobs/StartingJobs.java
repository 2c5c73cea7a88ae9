package app.alongside.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Lets background work begin once the application is up, and stop before the database goes. */
final class StartingJobs implements SmartLifecycle {
    private final Scheduler scheduler;
    private final TakingUpJobs takingUp;
    private volatile boolean running;

    StartingJobs(Scheduler scheduler, TakingUpJobs takingUp) {
        this.scheduler = scheduler;
        this.takingUp = takingUp;
    }

    @Override
    public void start() {
        takingUp.takeUp();
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
