package app.alongside.calendar;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar object (RFC 5545, 3.1): ended by CR LF, and folded at 75 octets of UTF-8 without cutting a
 * character in two.
 */
final class ContentLines {
    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder(2048);

    ContentLines begin(String component) {
        return add("BEGIN", component);
    }

    ContentLines end(String component) {
        return add("END", component);
    }

    /** A line whose value needs no escaping: a number, a moment, an address. */
    ContentLines add(String property, Object value) {
        fold(property + ":" + value);
        return this;
    }

    /** A line whose value is people's words, which may run over several lines. */
    ContentLines addText(String property, String words) {
        return add(
                property,
                PlainText.paragraphs(words)
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += width;
            i += character.length();
        }
        text.append(LINE_END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
