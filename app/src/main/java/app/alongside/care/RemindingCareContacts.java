package app.alongside.care;

import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Within a working day somebody answers a concern: its readers are reminded, once, before that day is over. */
@Component
class RemindingCareContacts implements DueWork {
    private static final Duration PATIENCE = Duration.ofHours(18);

    private final Concerns concerns;
    private final CareNotices notices;
    private final Clock clock;

    RemindingCareContacts(Concerns concerns, CareNotices notices, Clock clock) {
        this.concerns = concerns;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "care.remind-contacts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void perform() {
        for (Concern concern : concerns.listUnanswered(clock.instant().minus(PATIENCE))) {
            concerns.noteReminded(concern.id());
            notices.tellReaders(concern, "care.waiting");
        }
    }
}
