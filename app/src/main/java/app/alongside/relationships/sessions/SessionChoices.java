package app.alongside.relationships.sessions;

/**
 * How somebody likes their sessions.
 *
 * @param dayBefore whether they are reminded a day before
 * @param hourBefore whether they are reminded an hour before
 * @param link the room of their own in which they meet by video; may be empty
 */
public record SessionChoices(boolean dayBefore, boolean hourBefore, String link) {
    public static final SessionChoices USUAL = new SessionChoices(true, false, "");

    public SessionChoices {
        link = link.strip();
        if (!fits(link)) {
            throw new IllegalArgumentException("Neither empty nor a link of at most " + Meeting.LONGEST_PLACE
                    + " characters that begins with https://: " + link);
        }
    }

    /** Whether {@code link} can be kept: empty, or a link. */
    public static boolean fits(String link) {
        return link.isEmpty() || (link.length() <= Meeting.LONGEST_PLACE && link.matches("https://\\S+"));
    }

    boolean wants(Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE -> dayBefore;
            case HOUR_BEFORE -> hourBefore;
        };
    }
}
