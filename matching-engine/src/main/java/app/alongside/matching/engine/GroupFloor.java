package app.alongside.matching.engine;

/**
 * Of each group of a consented attribute at least this share shall have a partner.
 *
 * @param attribute the key of the audit groups, say {@code cohort}
 * @param share in [0, 1]
 */
public record GroupFloor(String attribute, double share) {
    /** Refuses a share that is none. */
    public GroupFloor {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of " + share + " is not between 0 and 1.");
        }
    }
}
