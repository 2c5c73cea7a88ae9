package app.alongside.relationships.help;

import app.alongside.people.SkillId;
import app.alongside.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to a more experienced colleague, and whom it is with at the moment.
 *
 * @param advisor whom it is with; nobody where nobody was left to ask, or it was taken back
 * @param last who said something last, and when
 */
public record AdviceRequest(
        AdviceRequestId id,
        PersonId askedBy,
        SkillId skill,
        State state,
        Instant askedAt,
        @Nullable PersonId advisor,
        @Nullable Instant due,
        Last last) {
    /** How long a question waits with one colleague before it goes to the next. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    /** How long a conversation rests before it counts as over. */
    public static final Duration REST = Duration.ofDays(21);

    /** How far it got. */
    public enum State {
        /** With a colleague who has said nothing yet. */
        WAITING,
        /** The two are talking. */
        ANSWERED,
        /** There was nobody left to ask. */
        NOBODY,
        /** Answered and over. */
        CLOSED,
        /** Taken back before an answer came. */
        WITHDRAWN
    }

    /** Who said something, and when. */
    public record Last(PersonId by, Instant at) {}

    /** A new one, with nobody yet. */
    static AdviceRequest by(PersonId asker, SkillId skill, Instant now) {
        return new AdviceRequest(
                new AdviceRequestId(UUID.randomUUID()),
                asker,
                skill,
                State.NOBODY,
                now,
                null,
                null,
                new Last(asker, now));
    }

    /** Puts it to a colleague. */
    AdviceRequest ask(PersonId colleague, Instant now) {
        require(isUnanswered());
        return new AdviceRequest(id, askedBy, skill, State.WAITING, askedAt, colleague, now.plus(PATIENCE), last);
    }

    /** Nobody is left who could be asked. */
    AdviceRequest giveUp() {
        require(isUnanswered());
        return new AdviceRequest(id, askedBy, skill, State.NOBODY, askedAt, null, null, last);
    }

    /** The colleague answers for the first time. */
    AdviceRequest answer(Instant now) {
        require(state == State.WAITING);
        PersonId answering = Objects.requireNonNull(advisor);
        return new AdviceRequest(
                id, askedBy, skill, State.ANSWERED, askedAt, answering, null, new Last(answering, now));
    }

    /** One of the two says something more. */
    AdviceRequest say(PersonId by, Instant now) {
        require(state == State.ANSWERED);
        return new AdviceRequest(id, askedBy, skill, state, askedAt, advisor, null, new Last(by, now));
    }

    AdviceRequest close(Last closing) {
        require(state == State.ANSWERED);
        return new AdviceRequest(id, askedBy, skill, State.CLOSED, askedAt, advisor, null, closing);
    }

    AdviceRequest withdraw() {
        require(isUnanswered());
        return new AdviceRequest(id, askedBy, skill, State.WITHDRAWN, askedAt, null, null, last);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isAnswered() {
        return state == State.ANSWERED;
    }

    /** Whether it may still be taken back. */
    public boolean isUnanswered() {
        return state == State.WAITING || state == State.NOBODY;
    }

    public boolean isOver() {
        return state == State.CLOSED || state == State.WITHDRAWN;
    }

    public boolean isAskedBy(PersonId person) {
        return askedBy.equals(person);
    }

    public boolean isWith(PersonId person) {
        return person.equals(advisor);
    }

    /** Whether {@code person} is the one of the two to say something next. */
    public boolean isTurnOf(PersonId person) {
        return isWaiting()
                ? isWith(person)
                : isAnswered()
                        && (isWith(person) || isAskedBy(person))
                        && !last.by().equals(person);
    }

    /** The address of its page, or of one below it. */
    public String path(String below) {
        return "/advice/" + id + below;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new AdviceMovedOn(this);
        }
    }
}
