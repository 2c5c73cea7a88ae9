package app.alongside.matching.engine.candidates;

/**
 * How many pairs are looked at where not every pair can be.
 *
 * @param exchange of those between the people who want a skill and those who offer it, so many for each of both
 * @param anybody of all pairs, so many for each person: the cheapest
 * @param near so many with those who stand before each person in the line-up, and as many after
 */
record Budget(int exchange, int anybody, int near) {
    static final Budget USUAL = new Budget(1_024, 2_048, 1_024);

    private static final int WANTS_AND_OFFERS = 6;

    /** At least about as many others somebody meets who wants three skills and offers three. */
    int others() {
        return WANTS_AND_OFFERS * exchange + 2 * (anybody + near);
    }
}
