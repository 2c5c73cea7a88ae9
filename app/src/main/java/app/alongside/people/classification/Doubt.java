package app.alongside.people.classification;

/**
 * A label that may not belong to its concept.
 *
 * @param concept the place of the concept in its list
 * @param detail what the reason is about: names of other skills
 */
record Doubt(int concept, String label, Reason reason, String detail) {
    /** Why a label is not simply believed. */
    enum Reason {
        NOTHING_IN_COMMON,
        NAMES_ANOTHER,
        CLAIMED_TWICE
    }
}
