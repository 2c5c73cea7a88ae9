package app.alongside.matching.policy;

import app.alongside.matching.engine.graph.Objective;
import java.util.Locale;

/** What a set of pairs shall be best at. Every figure is reported, whichever is aimed at. */
public enum Aim {
    /** The highest total of all pairs. */
    TOTAL(Objective.TOTAL_VALUE),
    /** As many people as possible with a match; then the total. */
    PEOPLE(Objective.MOST_PEOPLE_FIRST),
    /** As many people as possible with a match; then the weakest pair as strong as possible; then the total. */
    WEAKEST(Objective.NO_WEAK_MATCH);

    private final Objective objective;

    Aim(Objective objective) {
        this.objective = objective;
    }

    Objective objective() {
        return objective;
    }

    /** Its name in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
