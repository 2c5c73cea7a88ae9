package app.alongside.matching.engine.explain;

import java.util.Comparator;

/**
 * A change that gives a person without partner one, with what came of it when the whole was solved again.
 *
 * @param worth what the whole gains, in points of value
 * @param displaced how many people would lose the only partner they have
 * @param orAnother whether somebody else, who is worth as much, might get the partner instead
 */
public record HelpfulChange(Change change, double worth, int displaced, boolean orAnother) {
    /** What surely helps comes first, then what takes nobody's partner, then what is worth most. */
    static final Comparator<HelpfulChange> BEST_FIRST = Comparator.comparing(HelpfulChange::orAnother)
            .thenComparingInt(HelpfulChange::displaced)
            .thenComparing(Comparator.comparingDouble(HelpfulChange::worth).reversed());

    private static final double HALF_A_POINT = 0.5;

    HelpfulChange shared() {
        return new HelpfulChange(change, worth, displaced, true);
    }

    /** Whether it is worth a point, as points are shown. */
    boolean isWorthwhile() {
        return worth >= HALF_A_POINT;
    }
}
