package app.alongside.relationships.circles;

import app.alongside.ui.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The usual agenda of a circle, after the custom of action learning sets: a round of hellos, the host's real case, three
 * who help one another in turn, and what each will try. Its minutes add up to the session's; a short session leaves the
 * threes out.
 */
@Component
public class ActionLearning {
    private static final int STEP = 5;
    private static final int A_FULL_HOUR = 60;
    private static final int LEAST_FOR_THREES = 3 * STEP;
    private static final double SHARE_OF_THE_CASE = 0.58;

    private final Words words;

    ActionLearning(Words words) {
        this.words = words;
    }

    /** The agenda for a session of that length, as lines of text. */
    public List<String> agenda(Duration length, String host, Locale locale) {
        int minutes = (int) length.toMinutes();
        int ends = minutes >= A_FULL_HOUR ? 2 * STEP : STEP;
        int middle = Math.max(0, minutes - 2 * ends);
        int ofTheCase = (int) Math.round(middle * SHARE_OF_THE_CASE / STEP) * STEP;
        int threes = middle - ofTheCase;
        if (threes < LEAST_FOR_THREES) {
            ofTheCase = middle;
            threes = 0;
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(locale, "hello", ends, host));
        lines.add(line(locale, "case", ofTheCase, host));
        if (threes > 0) {
            lines.add(line(locale, "threes", threes, host));
        }
        lines.add(line(locale, "try", ends, host));
        return lines;
    }

    private String line(Locale locale, String what, int minutes, String host) {
        return words.say(locale, "relationships.circles.agenda." + what, minutes, host);
    }
}
