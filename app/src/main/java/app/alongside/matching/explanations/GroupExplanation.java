package app.alongside.matching.explanations;

import app.alongside.matching.Form;
import org.jspecify.annotations.Nullable;

/** What speaks for more than two people, as the engine counted it on the day of the run. */
public sealed interface GroupExplanation permits RingExplanation, CircleExplanation {
    /** Its worth, 0 to 100. */
    int value();

    /** Free hours that all have in common in a usual week; absent when one of them did not say. */
    @Nullable Double hours();

    /**
     * The kind that belongs to a form.
     *
     * @throws IllegalArgumentException for pairs, who are explained in another way
     */
    static Class<? extends GroupExplanation> kind(Form form) {
        return switch (form) {
            case RING -> RingExplanation.class;
            case CIRCLE -> CircleExplanation.class;
            case PAIR -> throw new IllegalArgumentException("A pair is no ring and no circle");
        };
    }
}
