package app.alongside.platform.events;

import app.alongside.platform.jobs.RegularWork;
import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Hands announcements whose listener failed to it again, until it succeeds. */
@Component
class RedeliveringEvents implements RegularWork {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final IncompleteEventPublications publications;

    RedeliveringEvents(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Override
    public String name() {
        return "platform.redeliver-events";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        publications.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
