package app.alongside.insights.measures;

/**
 * What may be true of somebody in a programme. The first seven tell how far somebody came: each holds only where the one
 * before it does. Where somebody stands (joined, ready, paused, left) is known to the coordinator by name; all else is
 * about answers and what came of them.
 */
public enum Trait {
    JOINED,
    READY,
    ANSWERED,
    ACCEPTED,
    MATCHED,
    MET,
    MET_OFTEN,
    /** Has been in a relationship for at least two weeks. */
    DUE,
    /** Met within two weeks of its beginning. */
    MET_EARLY,
    /** Said how much they gave and got, in pulses that are released. */
    PULSED,
    /** Gives about as much as they get. */
    EVEN,
    /** Has signed the agreement of a relationship together with the other; met or not. */
    SIGNED,
    /** Has left the programme. */
    LEFT,
    /** Wants nobody new for now. */
    PAUSED,
    /** Said after two weeks whether it works, in an answer that is released. */
    ASKED_FIT,
    /** Said that it works, of every relationship they were asked about. */
    FITS,
    /** Was in a relationship that is over. */
    PARTED,
    /** Closed a relationship as planned. */
    CLOSED;

    /** The message key of its name. */
    public String key() {
        return "insights.trait." + name();
    }

    boolean isIn(int traits) {
        return (traits >> ordinal() & 1) == 1;
    }
}
