package app.alongside.matching.discover;

import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.runs.DescribingEverybody;
import app.alongside.matching.runs.Everybody;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.PersonLeft;
import app.alongside.programmes.PersonPaused;
import app.alongside.programmes.ProgrammeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the people of the programmes that are looked at now, so that ten thousand profiles are not read for every page.
 * A snapshot decides who is listed and in which order; it is a minute old at most, and never older than the reader's own
 * last change or than the last time somebody left or paused on this node. What is said about the people on a page (places,
 * hours, rules) is read anew, and blocks are never kept.
 */
@Component
class Snapshots {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 8;

    private final DescribingEverybody describing;
    private final Clock clock;
    private final Map<Key, Snapshot> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Snapshot> eldest) {
            return size() > MOST;
        }
    };

    Snapshots(DescribingEverybody describing, Clock clock) {
        this.describing = describing;
        this.clock = clock;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonLeft left) {
        forget(new Key(left.organisationId(), left.programmeId()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonPaused paused) {
        forget(new Key(paused.organisationId(), paused.programmeId()));
    }

    private record Key(OrganisationId organisation, ProgrammeId programme) {}

    private record Snapshot(Crowd crowd, Instant at) {
        /** Whether it is young, and the reader is in it as they are now. */
        boolean serves(Everybody reader, Instant now) {
            Pool pool = crowd.everybody().pool();
            return now.isBefore(at.plus(LIFE))
                    && !now.isBefore(at)
                    && reader.members().keySet().stream()
                            .allMatch(id -> pool.contains(id)
                                    && pool.spec(pool.indexOf(id))
                                            .equals(reader.pool().spec(0)));
        }
    }

    /** Everybody in the programme, the reader as they describe themselves now. */
    @Transactional(readOnly = true)
    public Crowd get(ProgrammeId programme, PersonId reader) {
        Key key = new Key(CurrentOrganisation.get(), programme);
        Everybody alone = describing.describe(programme, List.of(reader));
        Snapshot snapshot = find(key);
        if (snapshot != null && snapshot.serves(alone, clock.instant())) {
            return snapshot.crowd();
        }
        Crowd fresh = new Crowd(describing.describe(programme));
        keep(key, new Snapshot(fresh, clock.instant()));
        return fresh;
    }

    private @Nullable Snapshot find(Key key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void forget(Key key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }

    private void keep(Key key, Snapshot snapshot) {
        synchronized (kept) {
            kept.put(key, snapshot);
        }
    }
}
