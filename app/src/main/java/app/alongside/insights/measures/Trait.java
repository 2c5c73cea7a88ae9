package app.alongside.insights.measures;

/** What may be true of somebody in a programme. Each of the first seven holds only where the one before it does. */
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
    EVEN;

    /** The message key of its name. */
    public String key() {
        return "insights.trait." + name();
    }

    boolean isIn(int traits) {
        return (traits >> ordinal() & 1) == 1;
    }
}
