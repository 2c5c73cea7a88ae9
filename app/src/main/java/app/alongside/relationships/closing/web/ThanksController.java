package app.alongside.relationships.closing.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.ThankYou;
import app.alongside.relationships.closing.Thanking;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a note of thanks. */
@Controller
class ThanksController {
    private final RelationshipAccess access;
    private final ClosingScreens screens;
    private final Thanking thanking;
    private final Words words;

    ThanksController(RelationshipAccess access, ClosingScreens screens, Thanking thanking, Words words) {
        this.access = access;
        this.screens = screens;
        this.thanking = thanking;
        this.words = words;
    }

    @PostMapping("/relationships/{id}/closing/thanks")
    ModelAndView thank(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "") String thanks,
            RedirectAttributes redirect) {
        Relationship relationship = access.forMember(me, id);
        String text = thanks.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > ThankYou.LONGEST) {
            return refuse(screens.open(relationship, me.personId()), text);
        }
        if (thanking.thank(id, me.personId(), text)) {
            Flash.done(redirect, "relationships.closing.thanks.sent");
        } else {
            Flash.failed(redirect, "relationships.closing.thanks.again");
        }
        return new ModelAndView("redirect:" + relationship.path("/closing"));
    }

    private ModelAndView refuse(ClosingScreen screen, String text) {
        String sentence =
                words.say(screen.workspace().me().locale(), "relationships.closing.thanks.missing", ThankYou.LONGEST);
        FormErrors wrong = FormErrors.none().add("thanks", sentence);
        return Pages.refuse(ClosingController.PAGE, screen.with(screen.typed().withThanks(text, wrong)));
    }
}
