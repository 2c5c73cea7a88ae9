package app.alongside.programmes;

import app.alongside.platform.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a programme.
 *
 * @param readyAt when the person became ready to be matched
 * @param partners how many peers the person takes in this programme
 * @param pause the last pause, over or not; absent for somebody who never paused
 */
public record Enrolment(
        EnrolmentId id,
        ProgrammeId programmeId,
        PersonId person,
        Status status,
        Instant joinedAt,
        @Nullable Instant readyAt,
        int partners,
        @Nullable Pause pause) {
    /**
     * A time in which somebody wants nobody new.
     *
     * @param until the day they are back; absent until they say so
     * @param bySilence whether proposals went unanswered, rather than the person saying so
     */
    public record Pause(Instant since, @Nullable LocalDate until, boolean bySilence) {}

    /** How far somebody has come in. */
    public enum Status {
        /** Has begun to join and not agreed yet. */
        STARTED,
        /** Has agreed to what joining means; the questionnaire is open. */
        CONSENTED,
        /** Can be matched. */
        READY,
        /** Takes part, and wants nobody new for now. */
        PAUSED,
        /** Has left. */
        LEFT
    }

    /** Whether the person has agreed and not left. */
    public boolean isIn() {
        return status == Status.CONSENTED || status == Status.READY || status == Status.PAUSED;
    }

    public boolean isPaused() {
        return status == Status.PAUSED;
    }

    public boolean isReady() {
        return status == Status.READY;
    }
}
