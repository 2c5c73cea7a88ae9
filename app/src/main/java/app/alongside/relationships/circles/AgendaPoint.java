package app.alongside.relationships.circles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of an agenda, with the minutes it has where its line begins with them: {@code 10 min: Round of hellos}.
 *
 * @param minutes 0 where none are said
 */
public record AgendaPoint(int minutes, String words) {
    private static final Pattern TIMED = Pattern.compile("(\\d{1,3}) min:? (.+)");

    public static AgendaPoint parse(String line) {
        Matcher timed = TIMED.matcher(line);
        return timed.matches()
                ? new AgendaPoint(Integer.parseInt(timed.group(1)), timed.group(2))
                : new AgendaPoint(0, line);
    }
}
