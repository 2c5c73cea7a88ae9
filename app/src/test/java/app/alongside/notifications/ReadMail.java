package app.alongside.notifications;

import app.alongside.testing.Mailbox;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A mail as a mail program reads it.
 *
 * @param types the types of its parts, from outside inwards, in their order
 * @param raw the octets that came over the wire
 */
record ReadMail(
        MimeMessage message,
        String kind,
        List<String> types,
        String plain,
        Document html,
        String calendar,
        String raw) {
    static ReadMail of(MimeMessage message) {
        try {
            List<String> types = new ArrayList<>();
            collectTypes(message.getContent(), message.getContentType(), types);
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return new ReadMail(
                    message,
                    message.getHeader("X-Alongside-Kind")[0],
                    types,
                    Mailbox.textOf(message, "text/plain"),
                    Jsoup.parse(Mailbox.textOf(message, "text/html")),
                    Mailbox.textOf(message, "text/calendar"),
                    raw.toString(StandardCharsets.ISO_8859_1));
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError("The mail cannot be read", unreadable);
        }
    }

    private static void collectTypes(Object content, String type, List<String> types)
            throws MessagingException, IOException {
        types.add(type.split(";", 2)[0].strip());
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                collectTypes(part.getContent(), part.getContentType(), types);
            }
        }
    }

    @Override
    public String toString() {
        return kind + ", “" + subject() + "”";
    }

    String subject() {
        return Mailbox.subjectOf(message);
    }

    String recipient() {
        return findHeader("To").orElseThrow().replaceAll(".*<|>.*", "");
    }

    boolean hasCalendar() {
        return !calendar.isEmpty();
    }

    Optional<String> findHeader(String name) {
        try {
            return Optional.ofNullable(message.getHeader(name)).map(values -> values[0]);
        } catch (MessagingException unreadable) {
            throw new AssertionError("The mail cannot be read", unreadable);
        }
    }

    /** Each piece of text that the HTML shows. */
    List<String> shownTexts() {
        return html.body().getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(text -> text.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The one link that looks like a button. */
    Element button() {
        List<Element> buttons = html.select("td[bgcolor] > a");
        if (buttons.size() != 1) {
            throw new AssertionError(kind + " has " + buttons.size() + " buttons");
        }
        return Objects.requireNonNull(buttons.getFirst());
    }
}
