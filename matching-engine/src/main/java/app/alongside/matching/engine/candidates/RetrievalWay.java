package app.alongside.matching.engine.candidates;

/** How the pairs are found among which the best are chosen. */
public enum RetrievalWay {
    /** Exact in a pool of up to {@link #EXACT_UP_TO} people, under a budget in a larger one. */
    BY_SIZE,
    /** Every pair is bounded, so that the certificate holds for all of them; the time grows with the square of the people. */
    EXACT,
    /**
     * A part of the pairs is looked at, in proportion to the people; the certificate holds for the candidates, and what the other
     * pairs could add is estimated from a sample, see {@link Coverage}.
     */
    BUDGETED;

    /** The largest pool of which every pair is bounded when nobody says how; that takes about a minute and a half. */
    public static final int EXACT_UP_TO = 250_000;

    /** The largest pool of which every pair is bounded whatever is asked for, since that takes next to no time. */
    public static final int ALWAYS_EXACT_UP_TO = 4_096;

    /** Whether a pool of so many people is looked at under a budget. */
    public boolean underBudget(int people) {
        return people > ALWAYS_EXACT_UP_TO && (this == BUDGETED || (this == BY_SIZE && people > EXACT_UP_TO));
    }
}
