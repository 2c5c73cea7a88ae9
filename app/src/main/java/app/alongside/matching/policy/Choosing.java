package app.alongside.matching.policy;

import java.util.Locale;

/** How much it counts in a match whom people have put on their own short lists. */
public enum Choosing {
    /** People choose nobody for the match; they ask each other, if they may. */
    IGNORED(0),
    COUNTED(20),
    COUNTED_MUCH(40);

    private final int weight;

    Choosing(int weight) {
        this.weight = weight;
    }

    /** What it counts beside the aspects, whose weights run to {@link PolicySettings#HEAVIEST}. */
    int weight() {
        return weight;
    }

    public boolean counts() {
        return this != IGNORED;
    }

    /** Its name in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
