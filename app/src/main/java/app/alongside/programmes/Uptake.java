package app.alongside.programmes;

/**
 * How many people came to take part in a programme: exact, for the coordinator knows them by name. All pages that count
 * them ask for this.
 *
 * @param joined everybody who agreed to take part, those who left since included
 * @param left how many of them have left
 * @param ready how many of {@code joined} finished the questionnaire
 */
public record Uptake(int joined, int left, int ready) {
    /** Everybody who has agreed and not left. */
    public int takingPart() {
        return joined - left;
    }
}
