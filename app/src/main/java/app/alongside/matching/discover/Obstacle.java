package app.alongside.matching.discover;

import app.alongside.matching.explanations.Sieve;
import java.util.Locale;

/** Why somebody cannot be asked now, as far as the asker may know. */
public enum Obstacle {
    /** Left, pauses, was kept apart or does not want to be asked: nobody learns which. */
    GONE,
    /** The two are proposed to each other already. */
    MATCHED,
    FULL,
    SAME_LINE,
    LEVELS,
    LANGUAGE,
    HOURS,
    GAIN;

    static Obstacle of(Sieve.Step step) {
        return switch (step) {
            case SAME_LINE -> SAME_LINE;
            case FULL -> FULL;
            case KEPT_APART -> GONE;
            case LEVELS -> LEVELS;
            case LANGUAGE -> LANGUAGE;
            case HOURS -> HOURS;
            case GAIN -> GAIN;
        };
    }

    /** Its name in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
