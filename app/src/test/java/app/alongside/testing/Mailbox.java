package app.alongside.testing;

import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the application mailed to somebody. */
public final class Mailbox {
    private static final Pattern LINK = Pattern.compile("http://alongside\\.test(/\\S*)");

    private Mailbox() {}

    /** The newest mail to {@code address} whose subject contains {@code subject}; waits a moment for it to arrive. */
    public static MimeMessage waitFor(String address, String subject) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> newest(address, subject), Optional::isPresent)
                .orElseThrow();
    }

    /** All mails to {@code address} so far. */
    public static List<MimeMessage> listFor(String address) {
        return Arrays.stream(TestEnvironment.mail().getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** The path of the first link in the mail's plain text. */
    public static String linkIn(MimeMessage message) {
        Matcher link = LINK.matcher(textOf(message, "text/plain"));
        if (!link.find()) {
            throw new AssertionError("No link in " + textOf(message, "text/plain"));
        }
        return link.group(1);
    }

    /** The text of the mail's parts of a type, as {@code text/calendar}. */
    public static String textOf(Part part, String type) {
        try {
            List<String> texts = new ArrayList<>();
            collect(part, type, texts);
            return String.join("\n", texts);
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError("The mail cannot be read", unreadable);
        }
    }

    private static void collect(Part part, String type, List<String> texts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, type, texts);
            }
        } else if (part.isMimeType(type)) {
            texts.add(new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static Optional<MimeMessage> newest(String address, String subject) {
        return listFor(address).reversed().stream()
                .filter(message -> subjectOf(message).contains(subject))
                .findFirst();
    }

    public static String subjectOf(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError("The mail has no subject", unreadable);
        }
    }

    /** Whether the mail goes to {@code address}. */
    public static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException unreadable) {
            throw new AssertionError("The mail has no recipient", unreadable);
        }
    }
}
