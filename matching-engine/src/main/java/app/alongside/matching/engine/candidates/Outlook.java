package app.alongside.matching.engine.candidates;

/**
 * What people may expect before anything is solved.
 *
 * @param prices roughly what a place of each person will cost, in micro-units
 * @param least what each person's pairs should be worth above both prices to be of interest, {@link #EVEN} more
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
record Outlook(int[] prices, int[] least) {
    /** What a pair worth exactly its prices ranks as, so that no rank of interest is negative. */
    static final int EVEN = 2_000_000;

    /** Nothing is known, and everybody is of interest. */
    static Outlook none(int people) {
        return new Outlook(new int[people], new int[people]);
    }
}
