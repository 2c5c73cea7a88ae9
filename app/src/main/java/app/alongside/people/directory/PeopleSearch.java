package app.alongside.people.directory;

/**
 * What a coordinator looks for.
 *
 * @param text words, or their beginnings, of names, addresses, roles, departments and sites; all must be found
 * @param location only people of this site; empty for any
 * @param department only people of this department; empty for any
 * @param standing who is listed
 * @param after where the page before ended; empty for the first
 */
public record PeopleSearch(String text, String location, String department, Standing standing, String after) {
    /** Who is listed. */
    public enum Standing {
        ACTIVE,
        DEACTIVATED
    }

    /** Whether anything is asked for besides everybody. */
    public boolean isNarrow() {
        return !text.isBlank() || !location.isEmpty() || !department.isEmpty();
    }
}
