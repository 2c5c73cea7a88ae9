package app.alongside.people.imports;

import java.util.List;

/**
 * The rows of a sheet, told apart.
 *
 * @param good rows with nothing wrong in themselves or with one another
 * @param repeated how many rows say word for word what an earlier one says
 */
record Checked(List<Entry> good, List<Problem> problems, int repeated) {}
