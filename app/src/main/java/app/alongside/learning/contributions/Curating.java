package app.alongside.learning.contributions;

import app.alongside.audit.Audit;
import app.alongside.learning.NoSuchResource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.contributions.Contribution.State;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator's say on what people offer to the library. Each answers false when it is too late for that. */
@Component
public class Curating {
    public static final int LONGEST_REASON = 400;

    private final Contributions contributions;
    private final TellingAuthors authors;
    private final Audit audit;
    private final Clock clock;

    Curating(Contributions contributions, TellingAuthors authors, Audit audit, Clock clock) {
        this.authors = authors;
        this.contributions = contributions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes it into the library, for everybody, as the coordinator read it; too late once its author has changed it. */
    @Transactional
    public boolean approve(UUID coordinator, ResourceKey key, int revision) {
        boolean changed = contributions
                .lock(key)
                .filter(now -> now.revision() != revision)
                .isPresent();
        return !changed && move(coordinator, key, new Move(State.OFFERED, State.APPROVED, ""));
    }

    /** Does not take it in; its author alone reads why. */
    @Transactional
    public boolean decline(UUID coordinator, ResourceKey key, String reason) {
        return move(coordinator, key, new Move(State.OFFERED, State.DECLINED, reason));
    }

    /** Takes out what was taken in before; its author alone keeps it, and reads why. */
    @Transactional
    public boolean retire(UUID coordinator, ResourceKey key, String reason) {
        return move(coordinator, key, new Move(State.APPROVED, State.RETIRED, reason));
    }

    /** From where to where a decision moves something. */
    private record Move(State from, State to, String reason) {}

    private boolean move(UUID coordinator, ResourceKey key, Move move) {
        Contribution now = contributions.lock(key).orElseThrow(() -> new NoSuchResource(key));
        if (now.state() != move.from()) {
            return false;
        }
        Contribution decided = now.move(move.to(), move.reason());
        contributions.save(decided, new Decision(coordinator, clock.instant()));
        authors.tell(decided);
        audit.record("contribution.decided", UUID.fromString(key.value()), Map.of("state", move.to()));
        return true;
    }
}
