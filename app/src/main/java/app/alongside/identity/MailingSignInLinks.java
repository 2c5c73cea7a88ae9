package app.alongside.identity;

import app.alongside.notifications.Envelope;
import app.alongside.notifications.MailContent;
import app.alongside.notifications.MailContent.Action;
import app.alongside.notifications.MailContent.Aside;
import app.alongside.notifications.MailContent.Paragraph;
import app.alongside.notifications.Post;
import app.alongside.notifications.Recipient;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails a link that signs somebody in once. A stranger's address gets no mail, and the page says the same. */
@Component
public class MailingSignInLinks {
    private final SigningIn signingIn;
    private final Post post;
    private final Words words;
    private final PublicAddress address;

    MailingSignInLinks(SigningIn signingIn, Post post, Words words, PublicAddress address) {
        this.signingIn = signingIn;
        this.post = post;
        this.words = words;
        this.address = address;
    }

    /** Sends a link to whoever has this address in the current organisation. */
    @Transactional
    public void send(Organisation organisation, EmailAddress email) {
        signingIn.findOrOpenAccount(email).ifPresent(account -> send(organisation, account));
    }

    private void send(Organisation organisation, Account account) {
        Recipient to = new Recipient(account.name(), account.email().value(), account.locale(), account.zone());
        post.send(new Envelope("identity.mail", to), write(organisation, account));
    }

    private MailContent write(Organisation organisation, Account account) {
        Locale locale = account.locale();
        String link = address.of("/sign-in-links/" + organisation.slug() + "/" + signingIn.createLink(account));
        String text = words.say(locale, "identity.mail.text", organisation.name(), SigningIn.LINK_LASTS.toMinutes());
        return new MailContent(
                words.say(locale, "identity.mail.subject", organisation.name()),
                List.of(new Paragraph(text), new Aside(words.say(locale, "identity.mail.ignore"))),
                new Action(words.say(locale, "identity.mail.button"), link));
    }
}
