package app.alongside.matching;

/**
 * How many partners somebody takes.
 *
 * @param inProgramme at most, in the programme at hand
 * @param inAll at most, in all programmes together
 */
public record Places(int inProgramme, int inAll) {
    /** For somebody who takes no part. */
    static final Places NONE = new Places(0, 0);

    public Places {
        if (inProgramme < 0 || inAll < 0) {
            throw new IllegalArgumentException("Nobody takes " + inProgramme + " or " + inAll + " partners.");
        }
    }
}
