package app.alongside.care;

import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Deletes what has been over for twelve months. */
@Component
class ForgettingConcerns implements DueWork {
    private static final int MONTHS = 12;

    private final Concerns concerns;
    private final EndingConcerns ending;
    private final Clock clock;

    ForgettingConcerns(Concerns concerns, EndingConcerns ending, Clock clock) {
        this.concerns = concerns;
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "care.forget-concerns";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void perform() {
        concerns.listOverSince(clock.instant()
                        .atOffset(ZoneOffset.UTC)
                        .minusMonths(MONTHS)
                        .toInstant())
                .forEach(concern -> ending.delete(concern.id()));
    }
}
