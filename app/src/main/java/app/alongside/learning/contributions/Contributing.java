package app.alongside.learning.contributions;

import app.alongside.audit.Audit;
import app.alongside.learning.NoSuchResource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks;
import app.alongside.learning.contributions.Contribution.Content;
import app.alongside.learning.contributions.Contribution.State;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds something to the library, offers it to everybody, and takes it out again. */
@Component
public class Contributing {
    private final Contributions contributions;
    private final ResourceMarks marks;
    private final Audit audit;
    private final Clock clock;

    Contributing(Contributions contributions, ResourceMarks marks, Audit audit, Clock clock) {
        this.marks = marks;
        this.contributions = contributions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds it for its author alone. */
    @Transactional
    public ResourceKey add(PersonId by, Content content) {
        ResourceKey key = new ResourceKey(UUID.randomUUID().toString());
        contributions.add(Contribution.fresh(key, by, content, clock.instant()));
        audit.record("contribution.added", UUID.fromString(key.value()), Map.of());
        return key;
    }

    /** Gives it other words. */
    @Transactional
    public void change(PersonId by, ResourceKey key, Content content) {
        Contribution changed = lock(by, key).change(content);
        contributions.save(changed, null);
        audit.record(
                "contribution.changed",
                UUID.fromString(key.value()),
                Map.of("revision", changed.revision(), "state", changed.state()));
    }

    /** Offers it to everybody; once offered, taken in or taken out again, that changes nothing. */
    @Transactional
    public void offer(PersonId by, ResourceKey key) {
        Contribution mine = lock(by, key);
        if (mine.canBeOffered()) {
            contributions.save(mine.move(State.OFFERED, ""), null);
            audit.record("contribution.offered", UUID.fromString(key.value()), Map.of());
        }
    }

    /** Takes it out of the library, for everybody, and with it what people marked. */
    @Transactional
    public void remove(PersonId by, ResourceKey key) {
        contributions.remove(lock(by, key).key());
        marks.forget(key);
        audit.record("contribution.removed", UUID.fromString(key.value()), Map.of());
    }

    private Contribution lock(PersonId by, ResourceKey key) {
        return contributions.lock(key).filter(one -> one.by().equals(by)).orElseThrow(() -> new NoSuchResource(key));
    }
}
