package app.alongside.care;

import app.alongside.audit.Audit;
import app.alongside.care.Concern.State;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.Secrets;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes concerns, takes them back, and deletes them when their time is over. */
@Component
public class EndingConcerns {
    private final Concerns concerns;
    private final Secrets secrets;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingConcerns(Concerns concerns, Secrets secrets, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.concerns = concerns;
        this.secrets = secrets;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The person who raised it is content, or a reader and that person have finished. */
    @Transactional
    public void close(ConcernId id) {
        end(id, State.CLOSED);
    }

    /** The person who raised it takes it back: nobody can read a word of it from now on, in any copy of the data. */
    @Transactional
    public void withdraw(ConcernId id) {
        end(id, State.WITHDRAWN);
        secrets.forget(SecretOwner.concern(id.value()));
    }

    /** Deletes a concern for good, with its key. */
    @Transactional
    public void delete(ConcernId id) {
        concerns.delete(id);
        secrets.forget(SecretOwner.concern(id.value()));
        audit.record("concern.deleted", id.value(), Map.of());
    }

    private void end(ConcernId id, State how) {
        Concern ended = concerns.lock(id).ended(how, clock.instant());
        concerns.save(ended);
        events.publishEvent(ConcernEnded.of(CurrentOrganisation.get(), ended));
    }
}
