package app.alongside.care.web;

import app.alongside.care.Concern;
import app.alongside.care.ConcernAccess;
import app.alongside.care.ConcernId;
import app.alongside.care.Concerns;
import app.alongside.care.EndingConcerns;
import app.alongside.care.OpeningConcerns;
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

/** The inbox of those who hear concerns; each looking is written down for the person who raised it to see. */
@Controller
class InboxController {
    private static final String PAGE = "care/web/conversation";

    private final ConcernAccess access;
    private final Concerns concerns;
    private final OpeningConcerns opening;
    private final ConcernPages page;
    private final TalkingThrough talking;
    private final EndingConcerns ending;

    InboxController(
            ConcernAccess access,
            Concerns concerns,
            OpeningConcerns opening,
            ConcernPages page,
            TalkingThrough talking,
            EndingConcerns ending) {
        this.access = access;
        this.concerns = concerns;
        this.opening = opening;
        this.page = page;
        this.talking = talking;
        this.ending = ending;
    }

    @GetMapping("/care")
    ModelAndView index(@AuthenticationPrincipal SignedIn me) {
        return Pages.show("care/web/inbox", new InboxScreen(concerns.listReadBy(me.personId())));
    }

    @GetMapping("/care/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ConcernId id) {
        Concern concern = access.forReader(me, id);
        opening.noteLook(concern, me.personId());
        return Pages.show(PAGE, page.forReader(concern, Typed.NOTHING));
    }

    @PostMapping("/care/{id}/statements")
    ModelAndView answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ConcernId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") Set<Step> steps) {
        Concern concern = access.forReader(me, id);
        if (Answering.isRefused(words)) {
            return Pages.refuse(PAGE, page.forReader(concern, Answering.typed(words)));
        }
        talking.answer(id, me.personId(), words, steps);
        return new ModelAndView(to(id));
    }

    @PostMapping("/care/{id}/statements/{position}/{step}/done")
    String noteDone(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ConcernId id,
            @PathVariable int position,
            @PathVariable Step step) {
        access.forReader(me, id);
        talking.noteDone(id, position, step);
        return to(id);
    }

    @PostMapping("/care/{id}/closing")
    String close(@AuthenticationPrincipal SignedIn me, @PathVariable ConcernId id, RedirectAttributes redirect) {
        access.forReader(me, id);
        ending.close(id);
        Flash.done(redirect, "care.closed");
        return to(id);
    }

    private static String to(ConcernId id) {
        return "redirect:/care/" + id;
    }
}
