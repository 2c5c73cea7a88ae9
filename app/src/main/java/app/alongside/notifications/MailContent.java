package app.alongside.notifications;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a mail says, told once and written twice: as HTML and as plain text.
 *
 * @param subject in the recipient's language
 * @param parts what stands between the greeting and the button
 * @param action the one thing that the mail asks for
 */
public record MailContent(String subject, List<Part> parts, Action action) {
    public MailContent {
        parts = List.copyOf(parts);
    }

    /** A piece of a mail; one without words is left out. */
    public sealed interface Part {
        /** The same as plain text. */
        String plain();
    }

    /** What Alongside says. */
    public record Paragraph(String text) implements Part {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Something by the way, in quieter letters. */
    public record Aside(String text) implements Part {
        @Override
        public String plain() {
            return text;
        }
    }

    /** What somebody wrote, in their words and lines. */
    public record Quote(String text) implements Part {
        public List<String> lines() {
            return text.lines().toList();
        }

        @Override
        public String plain() {
            return text.indent(4).stripTrailing();
        }
    }

    /** Lines that belong together, each of them short; the first is the reader's own. */
    public record Lines(List<String> lines) implements Part {
        @Override
        public String plain() {
            return String.join("\n", lines);
        }
    }

    /** Points of a list. */
    public record Points(List<String> points) implements Part {
        @Override
        public String plain() {
            return points.stream().map(point -> "* " + point).collect(Collectors.joining("\n"));
        }
    }

    /** Where to go: a number or a room, or an address that opens in a browser. */
    public record Place(String text) implements Part {
        public boolean isLink() {
            return text.matches("https?://\\S+");
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** What the button says, and the page that it opens. */
    public record Action(String label, String link) {
        String plain() {
            return label + ":\n" + link;
        }
    }
}
