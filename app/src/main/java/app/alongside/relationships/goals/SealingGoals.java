package app.alongside.relationships.goals;

import app.alongside.platform.jobs.DueWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Seals goals and steps from before their words were sealed, some at a time; it may stop and begin again anywhere. */
@Component
class SealingGoals implements DueWork {
    private static final int SOME = 200;

    private final Goals goals;

    SealingGoals(Goals goals) {
        this.goals = goals;
    }

    @Override
    public String name() {
        return "relationships.seal-goals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void perform() {
        int sealed = SOME;
        while (sealed >= SOME) {
            sealed = goals.sealSome(SOME);
        }
    }
}
