package app.alongside.notifications.web;

import app.alongside.notifications.MailTopic;
import app.alongside.notifications.Unsubscribing;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.ui.Pages;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stops mails by the link in them: at once when a mail program posts to it (RFC 8058), after one question when somebody
 * opens it, because programs that look at links in advance must stop nothing.
 */
@Controller
class UnsubscribeController {
    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping("/unsubscribe/{organisation}/{key}")
    ModelAndView ask(@PathVariable UUID organisation, @PathVariable String key) {
        Optional<MailTopic> topic =
                CurrentOrganisation.call(new OrganisationId(organisation), () -> unsubscribing.find(key));
        return show(new UnsubscribeScreen(topic, false, "/unsubscribe/" + organisation + "/" + key));
    }

    @PostMapping("/unsubscribe/{organisation}/{key}")
    ModelAndView stop(@PathVariable UUID organisation, @PathVariable String key) {
        Optional<MailTopic> topic =
                CurrentOrganisation.call(new OrganisationId(organisation), () -> unsubscribing.stop(key));
        return show(new UnsubscribeScreen(topic, true, ""));
    }

    private static ModelAndView show(UnsubscribeScreen screen) {
        return Pages.show("notifications/web/unsubscribe", screen);
    }
}
