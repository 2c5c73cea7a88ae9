package app.alongside.notifications.inbound;

import app.alongside.platform.jobs.RegularWork;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fetches new mail from the mailbox once a minute. A mail is marked as seen after it was read; a crash in between brings
 * it once more, and readers know a mail they have had.
 */
@Component
class FetchingMail implements RegularWork {
    private static final Logger log = LoggerFactory.getLogger(FetchingMail.class);
    private static final int MOST_AT_A_TIME = 100;

    private final InboundProperties properties;
    private final AnswerAddress address;
    private final ObjectProvider<MailReader> readers;

    FetchingMail(InboundProperties properties, AnswerAddress address, ObjectProvider<MailReader> readers) {
        this.properties = properties;
        this.address = address;
        this.readers = readers;
    }

    @Override
    public String name() {
        return "notifications.fetch-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        if (!properties.isConfigured()) {
            return;
        }
        try (Store store = Session.getInstance(sessionProperties()).getStore(protocol())) {
            store.connect(properties.host(), properties.port(), properties.user(), properties.password());
            try (Folder folder = store.getFolder(properties.folder())) {
                folder.open(Folder.READ_WRITE);
                readNew(folder);
            }
        } catch (MessagingException unreachable) {
            log.warn("Mail could not be fetched from {}: {}", properties.host(), unreachable.getMessage());
        }
    }

    private void readNew(Folder folder) throws MessagingException {
        Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        List<Message> some = Arrays.stream(unseen).limit(MOST_AT_A_TIME).toList();
        for (Message message : some) {
            try {
                offer(new Received(message).read(address));
                message.setFlag(Flags.Flag.SEEN, true);
            } catch (IOException | MessagingException | RuntimeException trouble) {
                log.error("A mail could not be read and stays in the mailbox", trouble);
            }
        }
    }

    private void offer(ReceivedMail mail) {
        if (readers.stream().noneMatch(reader -> reader.read(mail))) {
            log.info("A mail came in that nobody was waiting for.");
        }
    }

    private String protocol() {
        return properties.tls() ? "imaps" : "imap";
    }

    /** Looking at a mail must not mark it as seen: only we say when it was read. */
    private Properties sessionProperties() {
        Properties session = new Properties();
        for (String setting : List.of("connectiontimeout", "timeout", "writetimeout")) {
            session.setProperty("mail." + protocol() + "." + setting, "20000");
        }
        session.setProperty("mail." + protocol() + ".peek", "true");
        return session;
    }
}
