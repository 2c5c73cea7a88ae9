package app.alongside.people.imports;

import app.alongside.people.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * One row, understood.
 *
 * @param row the number a spreadsheet shows beside the row
 * @param manager the manager's address or external id, as written
 * @param availability weekly free times, as written
 */
record Entry(
        int row,
        PersonDetails details,
        @Nullable String manager,
        @Nullable String availability,
        StatedProfile profile) {}
