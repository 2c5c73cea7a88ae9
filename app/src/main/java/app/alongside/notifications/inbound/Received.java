package app.alongside.notifications.inbound;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads MIME as it comes from the mailbox. */
record Received(Message message) {
    private static final List<String> ADDRESSED_TO =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");
    private static final int MOST_LETTERS = 200_000;
    private static final int DEEPEST = 8;
    private static final Pattern FAILED = Pattern.compile("(?i)\\bdmarc\\s*=\\s*fail\\b");

    ReceivedMail read(AnswerAddress ours) throws MessagingException, IOException {
        return new ReceivedMail(
                id(), from(), ours.listTokens(recipients()), isAutomatic(), isForged(), text(), calendars());
    }

    /** A digest, so that a sender's idea of a Message-ID may be of any length. */
    private String id() throws MessagingException {
        String named = header("Message-ID");
        String unique = named == null ? from() + header("Date") + message.getSubject() + message.getSize() : named;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(unique.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }

    private String from() throws MessagingException {
        Address[] from = message.getFrom();
        return from != null && from.length == 1 && from[0] instanceof InternetAddress one ? one.getAddress() : "";
    }

    private List<String> recipients() throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String name : ADDRESSED_TO) {
            String[] lines = message.getHeader(name);
            for (String line : lines == null ? new String[0] : lines) {
                for (InternetAddress address : InternetAddress.parseHeader(line, false)) {
                    all.add(String.valueOf(address.getAddress()));
                }
            }
        }
        return all.stream().distinct().toList();
    }

    /** RFC 3834: what a machine wrote is never answered, and never taken for a person's words. */
    private boolean isAutomatic() throws MessagingException {
        String submitted = header("Auto-Submitted");
        String precedence = header("Precedence");
        return submitted != null && !submitted.strip().equalsIgnoreCase("no")
                || precedence != null
                        && precedence.toLowerCase(Locale.ROOT).matches("\\s*(bulk|junk|list|auto_reply)\\s*")
                || header("List-Id") != null
                || header("X-Autoreply") != null;
    }

    /** RFC 8601: the first such header is the receiving server's own; those below came with the mail. */
    private boolean isForged() throws MessagingException {
        String results = header("Authentication-Results");
        return results != null && FAILED.matcher(results).find();
    }

    private List<String> calendars() throws MessagingException, IOException {
        List<String> calendars = new ArrayList<>();
        collectCalendars(message, 0, calendars);
        return calendars;
    }

    private static void collectCalendars(Part part, int depth, List<String> calendars)
            throws MessagingException, IOException {
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
            try (InputStream content = part.getInputStream()) {
                calendars.add(new String(content.readNBytes(MOST_LETTERS), StandardCharsets.UTF_8));
            }
        } else if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collectCalendars(parts.getBodyPart(i), depth + 1, calendars);
            }
        }
    }

    private String text() throws MessagingException, IOException {
        String text = findText(message).orElse("");
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS);
    }

    private static Optional<String> findText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain") && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = findText(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable String header(String name) throws MessagingException {
        String[] lines = message.getHeader(name);
        return lines == null ? null : lines[0];
    }
}
