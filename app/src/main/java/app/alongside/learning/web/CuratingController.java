package app.alongside.learning.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.contributions.Curating;
import app.alongside.learning.web.CuratingScreen.Answer;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator's page of the library: what people offer, and what was taken in. */
@Controller
class CuratingController {
    private static final String BASE = "/coordinate/library";
    private static final String PAGE = "learning/web/curating";

    private final CuratingScreens screens;
    private final Curating curating;

    CuratingController(CuratingScreens screens, Curating curating) {
        this.screens = screens;
        this.curating = curating;
    }

    @GetMapping(BASE)
    ModelAndView index() {
        return Pages.show(PAGE, screens.show(Answer.NONE));
    }

    @PostMapping(BASE + "/{key}/approval")
    String approve(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ResourceKey key,
            @RequestParam int revision,
            RedirectAttributes redirect) {
        say(redirect, curating.approve(me.account(), key, revision), "learning.curate.approved");
        return "redirect:" + BASE;
    }

    @PostMapping(BASE + "/{key}/refusal")
    ModelAndView decline(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ResourceKey key,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Answer answer = new Answer(key, reason.strip());
        if (answer.isRefused()) {
            return Pages.refuse(PAGE, screens.show(answer));
        }
        say(redirect, curating.decline(me.account(), key, answer.reason()), "learning.curate.declined");
        return new ModelAndView("redirect:" + BASE);
    }

    @PostMapping(BASE + "/{key}/retirement")
    ModelAndView retire(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ResourceKey key,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Answer answer = new Answer(key, reason.strip());
        if (answer.isRefused()) {
            return Pages.refuse(PAGE, screens.show(answer));
        }
        say(redirect, curating.retire(me.account(), key, answer.reason()), "learning.curate.retired");
        return new ModelAndView("redirect:" + BASE);
    }

    private static void say(RedirectAttributes redirect, boolean done, String key) {
        if (done) {
            Flash.done(redirect, key);
        } else {
            Flash.failed(redirect, "learning.curate.too-late");
        }
    }
}
