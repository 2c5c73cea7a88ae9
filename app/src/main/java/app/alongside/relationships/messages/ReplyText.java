package app.alongside.relationships.messages;

import java.util.List;
import java.util.regex.Pattern;

/** Finds in an answer by mail what its writer wrote, and leaves out what the mail program quoted below it. */
final class ReplyText {
    /** Stands at the head of every mail that may be answered; whatever follows it is not the writer's. */
    static final String LINE = "-- ~ --";

    private static final List<Pattern> QUOTE_BEGINS = List.of(
            Pattern.compile("^[>|\\s]*" + Pattern.quote(LINE) + ".*"),
            Pattern.compile(
                    "^\\s*-{2,}\\s*(Original Message|Forwarded message|Mensagem original|Ursprüngliche Nachricht)"
                            + "\\s*-{2,}\\s*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("^\\s*_{20,}\\s*$"),
            Pattern.compile("^-- $"));
    private static final Pattern QUOTED = Pattern.compile("^\\s*>.*");
    private static final Pattern SAID = Pattern.compile(".*:\\s*$");

    private ReplyText() {}

    /** The words of the answer; empty when there are none. */
    static String of(String mail) {
        List<String> lines = mail.replace("\r\n", "\n").lines().toList();
        int end = endOf(lines);
        while (end > 0
                && (lines.get(end - 1).isBlank()
                        || QUOTED.matcher(lines.get(end - 1)).matches())) {
            end--;
        }
        boolean quoteFollows = end < lines.size();
        if (quoteFollows && end > 0 && SAID.matcher(lines.get(end - 1)).matches()) {
            end = beginningOfIntroduction(lines, end);
        }
        return String.join("\n", lines.subList(0, end)).strip();
    }

    private static int endOf(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (QUOTE_BEGINS.stream().anyMatch(pattern -> pattern.matcher(line).matches())) {
                return i;
            }
        }
        return lines.size();
    }

    /** The line “On Monday … wrote:” may be broken in two; it stands apart from the answer. */
    private static int beginningOfIntroduction(List<String> lines, int end) {
        int begin = end - 1;
        while (begin > 0 && !lines.get(begin - 1).isBlank() && end - begin < 3) {
            begin--;
        }
        boolean standsApart = begin == 0 || lines.get(begin - 1).isBlank();
        return standsApart && lines.get(begin).matches(".*\\d.*|.*@.*") ? begin : end;
    }
}
