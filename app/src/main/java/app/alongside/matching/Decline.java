package app.alongside.matching;

/**
 * A no, with what helps to find somebody better. The other person never sees it.
 *
 * @param note what would suit better; may be empty
 */
public record Decline(Reason reason, String note) {
    private static final int LONGEST = 1000;

    public Decline {
        note = note.strip();
        if (note.length() > LONGEST) {
            note = note.substring(0, LONGEST);
        }
    }

    /** Why somebody says no. */
    public enum Reason {
        SKILLS,
        HOURS,
        KNOWN,
        UNSAID,
        OTHER
    }
}
