package app.alongside.programmes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a programme's video rooms, with a gap for the room's name, as
 * {@code https://meet.example.org/{relationship}}. Only https, and never a gap in the host: a room’s name must not
 * decide where somebody is sent.
 */
public record LinkPattern(String text) {
    public static final int LONGEST = 300;

    private static final Pattern GAP = Pattern.compile("\\{(relationship|session)}");
    private static final String A_ROOM = "[a-z2-7]{20}";

    public LinkPattern {
        if (!isSound(text)) {
            throw new IllegalArgumentException(
                    "Not an address with room for a name: " + text + ". Maybe {relationship} or {session} is missing.");
        }
    }

    /** The pattern that somebody typed; empty when it is none. */
    public static Optional<LinkPattern> find(String typed) {
        return isSound(typed) ? Optional.of(new LinkPattern(typed)) : Optional.empty();
    }

    /** Whether each session has a room of its own; else those of a relationship share one. */
    public boolean isPerSession() {
        return text.contains("{session}");
    }

    /** The address of the room with that name. */
    public String fill(String room) {
        return GAP.matcher(text).replaceFirst(room);
    }

    /** Whether {@code link} leads to one of these rooms. */
    public boolean isFollowedBy(String link) {
        Matcher gap = GAP.matcher(text);
        return gap.find()
                && link.matches(Pattern.quote(text.substring(0, gap.start()))
                        + A_ROOM
                        + Pattern.quote(text.substring(gap.end())));
    }

    private static boolean isSound(String text) {
        Matcher gap = GAP.matcher(text);
        if (text.length() > LONGEST || !gap.find()) {
            return false;
        }
        int begin = gap.start();
        return !gap.find() && isSafe(text, begin);
    }

    private static boolean isSafe(String text, int gap) {
        try {
            URI filled = new URI(GAP.matcher(text).replaceFirst("room"));
            int path = text.indexOf('/', "https://".length());
            return "https".equals(filled.getScheme())
                    && filled.getHost() != null
                    && filled.getUserInfo() == null
                    && path > 0
                    && gap > path;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
