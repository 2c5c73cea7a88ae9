package app.alongside.care.web;

import app.alongside.care.Concern;
import app.alongside.care.ConcernAccess;
import app.alongside.care.ConcernId;
import app.alongside.care.EndingConcerns;
import app.alongside.care.Statement.Step;
import app.alongside.care.TalkingThrough;
import app.alongside.care.web.ConversationScreen.Typed;
import app.alongside.identity.SignedIn;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own concern: what was said, what may be done about it, and its end. */
@Controller
class ConcernController {
    private static final String PAGE = "care/web/conversation";

    private final ConcernAccess access;
    private final ConcernPages page;
    private final TalkingThrough talking;
    private final EndingConcerns ending;

    ConcernController(ConcernAccess access, ConcernPages page, TalkingThrough talking, EndingConcerns ending) {
        this.access = access;
        this.page = page;
        this.talking = talking;
        this.ending = ending;
    }

    @GetMapping("/concerns/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ConcernId id) {
        return Pages.show(PAGE, page.forRaiser(access.forRaiser(me, id), Typed.NOTHING));
    }

    @PostMapping("/concerns/{id}/statements")
    ModelAndView reply(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ConcernId id,
            @RequestParam(defaultValue = "") String words) {
        Concern concern = access.forRaiser(me, id);
        if (Answering.isRefused(words)) {
            return Pages.refuse(PAGE, page.forRaiser(concern, Answering.typed(words)));
        }
        talking.reply(id, me.personId(), words);
        return new ModelAndView(to(id));
    }

    @PostMapping("/concerns/{id}/statements/{position}/choice")
    String choose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ConcernId id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") Set<Step> steps,
            RedirectAttributes redirect) {
        access.forRaiser(me, id);
        talking.choose(id, position, steps);
        Flash.done(redirect, steps.isEmpty() ? "care.choice.none" : "care.choice.done");
        return to(id);
    }

    @PostMapping("/concerns/{id}/closing")
    String close(@AuthenticationPrincipal SignedIn me, @PathVariable ConcernId id, RedirectAttributes redirect) {
        access.forRaiser(me, id);
        ending.close(id);
        Flash.done(redirect, "care.closed");
        return to(id);
    }

    @PostMapping("/concerns/{id}/withdrawal")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable ConcernId id, RedirectAttributes redirect) {
        access.forRaiser(me, id);
        ending.withdraw(id);
        Flash.done(redirect, "care.withdrawn");
        return to(id);
    }

    private static String to(ConcernId id) {
        return "redirect:/concerns/" + id;
    }
}
