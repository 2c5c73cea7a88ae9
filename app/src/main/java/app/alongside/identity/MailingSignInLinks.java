package app.alongside.identity;

import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails a link that signs somebody in once. A stranger's address gets no mail, and the page says the same. */
@Component
public class MailingSignInLinks {
    private final SigningIn signingIn;
    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;

    MailingSignInLinks(SigningIn signingIn, Outbox outbox, Templates templates, Words words, PublicAddress address) {
        this.signingIn = signingIn;
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
    }

    /** What the mail's template shows. */
    public record SignInMail(String name, String organisation, String link, long minutes) {}

    /** Sends a link to whoever has this address in the current organisation. */
    @Transactional
    public void send(Organisation organisation, EmailAddress email) {
        signingIn.findOrOpenAccount(email).ifPresent(account -> outbox.send(write(organisation, account)));
    }

    private Mail write(Organisation organisation, Account account) {
        String link = address.of("/sign-in-links/" + organisation.slug() + "/" + signingIn.createLink(account));
        SignInMail screen = new SignInMail(account.name(), organisation.name(), link, SigningIn.LINK_LASTS.toMinutes());
        return new Mail(
                "identity.sign-in-link",
                new Recipient(account.name(), account.email().value(), account.locale(), account.zone()),
                words.say(account.locale(), "identity.mail.subject", organisation.name()),
                templates.renderForMail("identity/sign-in-mail", screen, account.locale(), account.zone()),
                words.say(
                        account.locale(),
                        "identity.mail.plain",
                        account.name(),
                        organisation.name(),
                        link,
                        SigningIn.LINK_LASTS.toMinutes()),
                List.of());
    }
}
