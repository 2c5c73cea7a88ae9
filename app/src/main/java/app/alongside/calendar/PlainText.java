package app.alongside.calendar;

/** Makes people's words safe for iCalendar lines: no control characters, no line of their own where none belongs. */
final class PlainText {
    private PlainText() {}

    /** One line. */
    static String line(String text) {
        return paragraphs(text).replace('\n', ' ').strip();
    }

    /** Several lines, each ended by a line feed, which the writer turns into {@code \n}. */
    static String paragraphs(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** The value of a parameter, in which a straight quotation mark cannot be written. */
    static String parameter(String text) {
        return line(text).replace('"', '’');
    }
}
