package app.alongside.matching;

/** A no. The other person never sees the reason; coordinators see how often each was given, by at least five people. */
public record Decline(Reason reason) {
    /** Why somebody says no. */
    public enum Reason {
        SKILLS,
        HOURS,
        KNOWN,
        UNSAID,
        OTHER
    }
}
