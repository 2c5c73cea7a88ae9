package app.alongside.people.imports;

import app.alongside.people.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * One row, understood.
 *
 * @param row the number a spreadsheet shows beside the row
 * @param availability weekly free times, as written
 */
record Entry(int row, PersonDetails details, @Nullable String availability, StatedProfile profile) {
    /** Whether two rows say the same. */
    boolean repeats(Entry other) {
        return details.equals(other.details)
                && profile.equals(other.profile)
                && String.valueOf(availability).equals(String.valueOf(other.availability));
    }
}
