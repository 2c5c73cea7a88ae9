package app.alongside.relationships.commitments;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
import java.time.Instant;
import java.time.LocalDate;
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
        TRIED,
        /** It is not to be any more, and nobody asks why. */
        LET_GO
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

    /** For so many days after its own day it stands as something to do; then it is asked about once more. */
    static final int DAYS_TO_SAY = 14;
    /** So many days after its own day nobody asks any more. */
    static final int DAYS_ASKED = 28;

    /** Whether there is still something to say about it. */
    public boolean isOpenOn(LocalDate today) {
        return switch (standing.state()) {
            case TRIED, LET_GO -> false;
            case SAID, UNDER_WAY ->
                intention.due() == null || !today.isAfter(intention.due().plusDays(DAYS_ASKED));
        };
    }

    /** Whether its day is so long ago that it is asked about for the last time. */
    public boolean isAskedOnceMoreOn(LocalDate today) {
        return isOpenOn(today)
                && intention.due() != null
                && today.isAfter(intention.due().plusDays(DAYS_TO_SAY));
    }

    public boolean isLetGo() {
        return standing.state() == State.LET_GO;
    }

    public boolean isTried() {
        return standing.state() == State.TRIED;
    }

    public boolean isSeen() {
        return standing.seenBy() != null;
    }

    /** Whether others are asked what they saw: once it is done, or where a day was named. */
    public boolean isToSee() {
        return !isSeen() && !isLetGo() && (isTried() || intention.due() != null);
    }
}
