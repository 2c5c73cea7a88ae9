package app.alongside.relationships.sessions;

/** What became of something a member asked for. */
public sealed interface Answer {
    /** It is done. */
    record Done(Session session) implements Answer {}

    /** It is asked; the others have to answer. */
    record Asked(SuggestedTimes times) implements Answer {}

    /** It cannot be done, for a reason the member can do something about. */
    record Refused(Reason reason) implements Answer {}

    /** Why something cannot be done. */
    enum Reason {
        /** Somebody answered, withdrew or changed it a moment ago. */
        NO_LONGER_OPEN,
        /** Another member has suggested times in the meantime; answer those first. */
        ANSWER_THEIRS_FIRST,
        /** Own suggestions are for the others to answer. */
        OWN_SUGGESTION,
        /** The time has passed. */
        PAST,
        /** Whoever asks has another session then. */
        YOU_ARE_BOOKED,
        /** Somebody else who has to come has another session then. */
        THEY_ARE_BOOKED,
        /** Somebody who has to come was booked elsewhere in the same moment. */
        SOMEBODY_WAS_QUICKER,
        /** It is too late, or too early, for that. */
        NOT_NOW
    }
}
