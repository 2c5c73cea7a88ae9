package app.alongside.matching.engine.candidates;

import java.util.BitSet;
import java.util.function.Consumer;

/** Which pairs are looked at, as pieces of work that several threads may share; a pair may be among them more than once. */
interface Looks {
    /** How many pieces there are. */
    int pieces();

    /** Looks of one piece, one after another. */
    void each(int piece, Consumer<Look> looking);

    /** Those of these pairs that one of some people is in. */
    Looks among(BitSet some);

    /** How many pieces one thread takes at a time. */
    default int atOnce() {
        return 1;
    }

    /** Whether a pair need not be considered from this side, because it is looked at from the other. */
    default boolean isLeftToTheOther(int person, int other) {
        return false;
    }
}
