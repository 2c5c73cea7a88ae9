package app.alongside.relationships.sessions;

import java.time.Duration;
import java.util.List;

/**
 * How people meet and what about.
 *
 * @param place a link, a number or a room; may be empty
 * @param agenda one point a line; may be empty
 */
public record Meeting(Duration length, Channel channel, String place, String agenda) {
    public static final int LONGEST_PLACE = 500;
    public static final int LONGEST_AGENDA = 4000;
    public static final List<Duration> USUAL_LENGTHS =
            List.of(Duration.ofMinutes(30), Duration.ofMinutes(45), Duration.ofMinutes(60), Duration.ofMinutes(90));

    /** By which means people meet. */
    public enum Channel {
        VIDEO,
        PHONE,
        IN_PERSON
    }

    public Meeting {
        place = place.strip();
        agenda = agenda.strip();
        if (place.length() > LONGEST_PLACE || agenda.length() > LONGEST_AGENDA) {
            throw new IllegalArgumentException("A place has at most " + LONGEST_PLACE + " characters and an agenda "
                    + LONGEST_AGENDA + ", not " + place.length() + " and " + agenda.length());
        }
    }

    /** The same meeting elsewhere. */
    Meeting in(String otherPlace) {
        return new Meeting(length, channel, otherPlace, agenda);
    }

    public int minutes() {
        return (int) length.toMinutes();
    }

    /** The points of the agenda. */
    public List<String> points() {
        return agenda.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether the place can be opened in a browser. */
    public boolean hasLink() {
        return place.matches("https?://\\S+");
    }
}
