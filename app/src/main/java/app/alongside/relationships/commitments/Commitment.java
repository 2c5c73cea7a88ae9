package app.alongside.relationships.commitments;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member of a circle said they would try.
 *
 * @param session the session after which it was said; absent before the first one
 * @param outcome what came of it, in their words; empty while there is nothing to tell
 */
public record Commitment(
        CommitmentId id,
        PersonId person,
        @Nullable SessionId session,
        String words,
        State state,
        String outcome,
        Instant saidAt) {
    public static final int LONGEST = 200;

    /** How far it is. */
    public enum State {
        SAID,
        UNDER_WAY,
        TRIED
    }

    public boolean isTried() {
        return state == State.TRIED;
    }
}
