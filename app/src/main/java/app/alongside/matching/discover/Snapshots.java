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
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the people of the programmes that are looked at now, so that ten thousand profiles are not read for every page. A
 * snapshot decides who is listed and in which order. It is never older than the reader's own last change or than the last
 * time somebody left or paused on this node. Once it is a minute old it is read anew behind the page that asked, and served
 * until then; whoever comes after five minutes waits for a new one, and those who come together wait for the same one. What
 * is said about the people on a page (places, hours, rules) is read anew, and blocks are never kept.
 */
@Component
class Snapshots {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 8;

    private final DescribingEverybody describing;
    private final ReadingBehind behind;
    private final Clock clock;
    private final SharedReadings<Key, Snapshot> kept = new SharedReadings<>(MOST);

    Snapshots(DescribingEverybody describing, ReadingBehind behind, Clock clock) {
        this.describing = describing;
        this.behind = behind;
        this.clock = clock;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonLeft left) {
        kept.forget(new Key(left.organisationId(), left.programmeId()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonPaused paused) {
        kept.forget(new Key(paused.organisationId(), paused.programmeId()));
    }

    private record Key(OrganisationId organisation, ProgrammeId programme) {}

    private record Snapshot(Crowd crowd, Instant at) {
        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age)) && !now.isBefore(at);
        }

        /** Whether the reader is in it as they are now. */
        boolean knows(Everybody reader) {
            Pool pool = crowd.everybody().pool();
            return reader.members().keySet().stream()
                    .allMatch(id -> pool.contains(id)
                            && pool.spec(pool.indexOf(id)).equals(reader.pool().spec(0)));
        }
    }

    /** Everybody in the programme, the reader as they describe themselves now. */
    @Transactional(readOnly = true)
    public Crowd get(ProgrammeId programme, PersonId reader) {
        Key key = new Key(CurrentOrganisation.get(), programme);
        Snapshot snapshot = get(key, reader, LIFE);
        if (!snapshot.isYoungerThan(FRESH, clock.instant()) && !kept.isBeingRead(key)) {
            behind.read(key.organisation(), () -> kept.read(key, () -> describe(key)));
        }
        return snapshot.crowd();
    }

    /** The same, a minute old at most. */
    @Transactional(readOnly = true)
    public Crowd getFresh(ProgrammeId programme, PersonId reader) {
        return get(new Key(CurrentOrganisation.get(), programme), reader, FRESH).crowd();
    }

    private Snapshot get(Key key, PersonId reader, Duration age) {
        Everybody alone = describing.describe(key.programme(), List.of(reader));
        return kept.find(key)
                .filter(snapshot -> snapshot.isYoungerThan(age, clock.instant()) && snapshot.knows(alone))
                .orElseGet(() -> readFor(key, alone));
    }

    /** A reading that others may have begun serves only if it began after the reader's last change. */
    private Snapshot readFor(Key key, Everybody alone) {
        Snapshot shared = kept.read(key, () -> describe(key));
        return shared.knows(alone) ? shared : kept.read(key, () -> describe(key));
    }

    private Snapshot describe(Key key) {
        Instant at = clock.instant();
        return new Snapshot(new Crowd(describing.describe(key.programme())), at);
    }
}
