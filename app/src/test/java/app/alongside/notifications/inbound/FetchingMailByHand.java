package app.alongside.notifications.inbound;

import app.alongside.testing.TestEnvironment;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;

/** The mailbox that takes answers, and the postman who empties it when told to. */
@TestComponent
public class FetchingMailByHand {
    private final FetchingMail fetching;

    FetchingMailByHand(FetchingMail fetching) {
        this.fetching = fetching;
    }

    /** Lays a mail into the mailbox. */
    public void bring(String from, String to, String id, String text) throws MessagingException {
        deliver(write(from, to, id, text));
    }

    /** Lays a mail into the mailbox as it came over the wire. */
    public void bring(String wire) throws MessagingException {
        byte[] bytes = wire.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        deliver(new MimeMessage(
                GreenMailUtil.getSession(TestEnvironment.mail().getSmtp().getServerSetup()),
                new ByteArrayInputStream(bytes)));
    }

    /** Lays a mail into the mailbox that a machine wrote. */
    public void bringAutomatic(String from, String to, String text) throws MessagingException {
        MimeMessage mail = write(from, to, "<machine@mail.test>", text);
        mail.setHeader("Auto-Submitted", "auto-replied");
        deliver(mail);
    }

    /** Fetches what lies in the mailbox. */
    public void fetch() {
        fetching.perform();
    }

    private static MimeMessage write(String from, String to, String id, String text) throws MessagingException {
        MimeMessage mail =
                new MimeMessage(GreenMailUtil.getSession(
                        TestEnvironment.mail().getSmtp().getServerSetup())) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", id);
                    }
                };
        mail.setFrom(new InternetAddress(from));
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject("Re: somebody wrote to you");
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        return mail;
    }

    private static void deliver(MimeMessage mail) {
        TestEnvironment.answers().deliver(mail);
    }
}
