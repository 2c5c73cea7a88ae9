package app.alongside.care;

import app.alongside.care.Concern.State;
import app.alongside.identity.SignedIn;
import org.springframework.stereotype.Component;

/**
 * The gate: whoever raised a concern, and the readers chosen when it was sent. No role opens it for anybody else, and
 * a reader sees nothing of a draft.
 */
@Component
public class ConcernAccess {
    private final Concerns concerns;
    private final Readers readers;

    ConcernAccess(Concerns concerns, Readers readers) {
        this.concerns = concerns;
        this.readers = readers;
    }

    /**
     * The concern, for the person who raised it.
     *
     * @throws NoSuchConcern for everybody else
     */
    public Concern forRaiser(SignedIn me, ConcernId id) {
        return me.findPersonId()
                .flatMap(person -> concerns.find(id)
                        .filter(concern -> concern.raisedBy().equals(person))
                        .filter(concern -> concern.state() != State.DRAFT))
                .orElseThrow(() -> new NoSuchConcern(id));
    }

    /**
     * The concern, for one of its readers.
     *
     * @throws NoSuchConcern for everybody else
     */
    public Concern forReader(SignedIn me, ConcernId id) {
        return me.findPersonId()
                .filter(person -> readers.list(id).contains(person))
                .flatMap(person -> concerns.find(id))
                .orElseThrow(() -> new NoSuchConcern(id));
    }
}
