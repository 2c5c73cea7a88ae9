package app.alongside.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Writes a mail as MIME: plain text, HTML and, for a calendar entry, a {@code text/calendar} alternative that mail
 * programs act upon together with an attached {@code .ics} file for those that do not.
 */
record MimeMail(Session session, MailProperties properties) {
    MimeMessage write(UUID id, Mail mail) throws MessagingException, IOException {
        MimeMessage message = new SelfNamedMessage(session, "<" + id + "@" + domain() + ">");
        message.setFrom(new InternetAddress(properties.from(), properties.fromName(), "UTF-8"));
        message.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(mail.to().address(), mail.to().name(), "UTF-8"));
        if (mail.answers() != null) {
            message.setReplyTo(new Address[] {new InternetAddress(mail.answers())});
        }
        message.setSubject(mail.subject(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Alongside-Kind", mail.kind());
        if (mail.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(body(mail));
        message.saveChanges();
        return message;
    }

    private MimeMultipart body(Mail mail) throws MessagingException, IOException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(mail.plain(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(text(mail.html(), "text/html; charset=UTF-8"));
        if (mail.calendar().isEmpty()) {
            return alternatives;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        for (Mail.CalendarPart entry : mail.calendar()) {
            alternatives.addBodyPart(
                    text(entry.ics(), "text/calendar; charset=UTF-8; method=" + entry.method() + "; component=VEVENT"));
        }
        MimeBodyPart head = new MimeBodyPart();
        head.setContent(alternatives);
        mixed.addBodyPart(head);
        for (Mail.CalendarPart entry : mail.calendar()) {
            MimeBodyPart file = text(entry.ics(), "application/ics; name=\"invite.ics\"");
            file.setFileName("invite.ics");
            mixed.addBodyPart(file);
        }
        return mixed;
    }

    private static MimeBodyPart text(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    private String domain() {
        return properties.from().replaceFirst("^.*@", "");
    }

    /** Keeps the Message-ID it was given, so that a mail sent twice is recognised as one. */
    private static final class SelfNamedMessage extends MimeMessage {
        private final String id;

        SelfNamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
