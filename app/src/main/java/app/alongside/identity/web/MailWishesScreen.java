package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.notifications.MailTopic;
import app.alongside.ui.FormErrors;
import java.util.List;

/** What somebody is mailed about. */
public record MailWishesScreen(Account account, MailWishesForm form, FormErrors errors) {
    public List<MailTopic> topics() {
        return List.of(MailTopic.values());
    }
}
