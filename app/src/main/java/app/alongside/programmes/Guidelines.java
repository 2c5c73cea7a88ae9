package app.alongside.programmes;

import java.util.Objects;
import java.util.Optional;

/**
 * How the people of a programme work together; each pair's agreement starts from this.
 *
 * @param roles what each does
 * @param frequency how often they meet, in words
 * @param sessionMinutes how long a session lasts
 * @param feedback how feedback is asked for and given
 * @param confidentiality what stays between them, and the limits of that
 * @param disagreements what to do when it does not work
 * @param resources what helps, and where it is
 * @param boundaries what does not belong here, and where it does
 */
public record Guidelines(
        String roles,
        String frequency,
        int sessionMinutes,
        String feedback,
        String confidentiality,
        String disagreements,
        String resources,
        String boundaries,
        String videoLink)
        implements Design.Part {
    public static final int SHORTEST_SESSION = 15;
    public static final int LONGEST_SESSION = 240;

    public Guidelines {
        if (sessionMinutes < SHORTEST_SESSION || sessionMinutes > LONGEST_SESSION) {
            throw new IllegalArgumentException("A session lasts 15 to 240 minutes, not " + sessionMinutes);
        }
        videoLink = Objects.requireNonNullElse(videoLink, "");
    }

    /** Where its sessions by video take place unless members choose otherwise. */
    public Optional<LinkPattern> findVideoLink() {
        return LinkPattern.find(videoLink);
    }

    @Override
    public Design.Section section() {
        return Design.Section.GUIDELINES;
    }
}
