package app.alongside.relationships.commitments;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member said they would try.
 *
 * @param session the session after which it was said; absent before the first one
 */
public record Commitment(
        CommitmentId id,
        PersonId person,
        @Nullable SessionId session,
        Intention intention,
        Standing standing,
        Instant saidAt) {
    /** How far it is. */
    public enum State {
        SAID,
        UNDER_WAY,
        TRIED
    }

    /**
     * What became of it.
     *
     * @param outcome what came of it, in its owner's words; empty while there is nothing to tell
     * @param seenBy the other member who saw it happen; absent while nobody has said so
     */
    public record Standing(
            State state, String outcome, @Nullable PersonId seenBy) {
        static final Standing FRESH = new Standing(State.SAID, "", null);
    }

    public boolean isTried() {
        return standing.state() == State.TRIED;
    }

    public boolean isSeen() {
        return standing.seenBy() != null;
    }

    /** Whether others are asked what they saw: once it is done, or where a day was named. */
    public boolean isToSee() {
        return !isSeen() && (isTried() || intention.due() != null);
    }
}
