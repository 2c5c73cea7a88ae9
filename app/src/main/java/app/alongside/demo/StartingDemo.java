package app.alongside.demo;

import app.alongside.demo.content.NorthwindRail;
import app.alongside.platform.Installation;
import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the demo organisation before the first page can be opened and before any job runs, so that nobody ever meets
 * half of it. One that was interrupted is removed at the next start, with or without {@code --demo}: it never had
 * anything that is not invented.
 */
@Component
@DependsOnDatabaseInitialization
class StartingDemo implements SmartLifecycle {
    private static final int BEFORE_PAGES_AND_JOBS = 0;

    private final DemoProperties properties;
    private final Installation installation;
    private final DemoRuns runs;
    private final MakingNorthwindRail making;
    private final Clock clock;
    private volatile boolean running;

    StartingDemo(
            DemoProperties properties,
            Installation installation,
            DemoRuns runs,
            MakingNorthwindRail making,
            Clock clock) {
        this.properties = properties;
        this.installation = installation;
        this.runs = runs;
        this.making = making;
        this.clock = clock;
        if (runs.find() == DemoRuns.Standing.UNFINISHED_DEMO) {
            installation.alone(this::removeUnfinished);
        }
    }

    @Override
    public void start() {
        if (properties.demo()) {
            installation.alone(this::makeIfWanted);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_PAGES_AND_JOBS;
    }

    private void removeUnfinished() {
        if (runs.find() == DemoRuns.Standing.UNFINISHED_DEMO) {
            new Narrator()
                    .say(
                            "The demo organisation was interrupted while it was being made. Removing what there is of it.");
            installation.empty();
        }
    }

    private void makeIfWanted() {
        switch (runs.find()) {
            case NO_ORGANISATION -> making.make(NorthwindRail.SLUG, properties.demoPeople(), properties.until(clock));
            case OTHER_ORGANISATIONS ->
                new Narrator().say("There is an organisation here already, so no demo organisation was added.");
            case DEMO -> {}
            case UNFINISHED_DEMO -> throw new IllegalStateException("The unfinished demo was not removed");
        }
    }
}
