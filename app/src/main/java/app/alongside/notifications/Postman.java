package app.alongside.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives a mail to the configured SMTP server, or lays it into the mail folder where none is configured. */
@Component
class Postman {
    private final MailProperties properties;
    private final Path folder;
    private final Session session;

    Postman(MailProperties properties, @Value("${alongside.data.folder}") Path dataFolder) {
        this.properties = properties;
        this.folder = dataFolder.resolve("mail");
        this.session = Session.getInstance(sessionProperties(properties));
    }

    void deliver(UUID id, Mail mail) {
        try {
            MimeMessage message = new MimeMail(session, properties).write(id, mail);
            if (properties.host().isEmpty()) {
                file(id, message);
            } else {
                transport(message);
            }
        } catch (MessagingException | IOException trouble) {
            throw new MailNotDelivered(String.valueOf(trouble.getMessage()), trouble);
        }
    }

    private void transport(MimeMessage message) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            if (properties.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(properties.user(), properties.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private void file(UUID id, MimeMessage message) throws MessagingException, IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(id + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Properties sessionProperties(MailProperties mail) {
        Properties session = new Properties();
        session.setProperty("mail.smtp.host", mail.host());
        session.setProperty("mail.smtp.port", Integer.toString(mail.port()));
        session.setProperty("mail.smtp.auth", Boolean.toString(!mail.user().isEmpty()));
        session.setProperty("mail.smtp.starttls.enable", Boolean.toString(mail.startTls()));
        session.setProperty("mail.smtp.connectiontimeout", "10000");
        session.setProperty("mail.smtp.timeout", "20000");
        session.setProperty("mail.smtp.writetimeout", "20000");
        return session;
    }
}
