package app.alongside.relationships.feedback;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Feedback that one member asked another for, and what came of it.
 *
 * @param question what the one who asked would like to know, in their own words
 * @param words what was written: a draft that only its author sees until it is given
 */
public record PeerFeedback(
        PeerFeedbackId id,
        RelationshipId relationshipId,
        Between between,
        About about,
        State state,
        Instant askedAt,
        String question,
        Words words) {
    public static final int LONGEST = 1500;

    /** Who asked whom. */
    public record Between(PersonId asker, PersonId giver) {}

    /** What it is about. */
    public enum About {
        BEHAVIOUR,
        ATTITUDE,
        PERFORMANCE
    }

    /** How far it got. */
    public enum State {
        ASKED,
        GIVEN,
        THANKED,
        /** Left without a reason by the one, or taken back by the other. */
        LEFT
    }

    /**
     * What is said, in four parts.
     *
     * @param saw what its author saw or heard
     * @param effect what that did
     * @param attempt one thing to try
     * @param strength one strength
     */
    public record Words(String saw, String effect, String attempt, String strength) {
        public static final Words NONE = new Words("", "", "", "");

        /** Whether every part says something. */
        public boolean isComplete() {
            return parts().noneMatch(String::isBlank);
        }

        public boolean isTooLong() {
            return parts().anyMatch(part -> part.length() > LONGEST);
        }

        private Stream<String> parts() {
            return Stream.of(saw, effect, attempt, strength);
        }
    }

    static PeerFeedback ask(RelationshipId relationship, Between between, Inquiry inquiry) {
        return new PeerFeedback(
                new PeerFeedbackId(UUID.randomUUID()),
                relationship,
                between,
                inquiry.about(),
                State.ASKED,
                inquiry.at(),
                inquiry.question(),
                Words.NONE);
    }

    /** What somebody would like to know, and when they asked. */
    public record Inquiry(About about, String question, Instant at) {}

    PeerFeedback draft(Words draft) {
        require(State.ASKED);
        return with(state, draft);
    }

    PeerFeedback give(Words given) {
        require(State.ASKED);
        return with(State.GIVEN, given);
    }

    /** Leaves it, from either side; a draft is forgotten. */
    PeerFeedback leave() {
        require(State.ASKED);
        return with(State.LEFT, Words.NONE);
    }

    PeerFeedback thank() {
        require(State.GIVEN);
        return with(State.THANKED, words);
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    public boolean isGiven() {
        return state == State.GIVEN || state == State.THANKED;
    }

    public boolean isAskedBy(PersonId person) {
        return between.asker().equals(person);
    }

    public boolean isAskedOf(PersonId person) {
        return between.giver().equals(person);
    }

    public boolean isBetween(PersonId person) {
        return isAskedBy(person) || isAskedOf(person);
    }

    /** Whether it waits for {@code person} to do something. */
    public boolean isTurnOf(PersonId person) {
        return isAsked() && isAskedOf(person) || state == State.GIVEN && isAskedBy(person);
    }

    /** Its address below the relationship's. */
    public String path(String below) {
        return "/relationships/" + relationshipId + "/feedback/" + id + below;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new FeedbackMovedOn(this);
        }
    }

    private PeerFeedback with(State next, Words nextWords) {
        return new PeerFeedback(id, relationshipId, between, about, next, askedAt, question, nextWords);
    }
}
