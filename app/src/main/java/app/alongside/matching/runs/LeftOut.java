package app.alongside.matching.runs;

import app.alongside.matching.explanations.WhyAlone;
import app.alongside.platform.PersonId;
import java.util.UUID;

/**
 * Somebody for whom a run found no partner, and why.
 *
 * @param number the place in the run's list
 */
public record LeftOut(PersonId person, WhyAlone why, int number) {
    /** Where a page of the list ends. */
    public record Place(int number, UUID person) {
        /** Before everybody. */
        public static final Place START = new Place(-1, new UUID(0, 0));
    }

    public Place place() {
        return new Place(number, person.value());
    }
}
