package app.alongside.ui;

/** What somebody is here for at the moment; each hat has its own places to go. */
public enum Hat {
    PARTICIPANT,
    COORDINATOR,
    LEADER;

    /** Which hat a page belongs to, by its address. */
    public static Hat of(String path) {
        if (path.startsWith("/coordinate")) {
            return COORDINATOR;
        }
        return path.startsWith("/lead") ? LEADER : PARTICIPANT;
    }
}
