package app.alongside.relationships.help.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.help.AdviceAccess;
import app.alongside.relationships.help.AdviceRequest;
import app.alongside.relationships.help.AdviceRequestId;
import app.alongside.relationships.help.AnsweringColleagues;
import app.alongside.relationships.help.AskingColleagues;
import app.alongside.relationships.help.web.AdviceScreen.Typed;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question: what the two say, and its end. */
@Controller
class ConversationController {
    private static final String PAGE = "relationships/help/web/show";

    private final AdviceAccess access;
    private final AdvicePages pages;
    private final AnsweringColleagues answering;
    private final AskingColleagues asking;

    ConversationController(
            AdviceAccess access, AdvicePages pages, AnsweringColleagues answering, AskingColleagues asking) {
        this.access = access;
        this.pages = pages;
        this.answering = answering;
        this.asking = asking;
    }

    @GetMapping("/advice/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable AdviceRequestId id) {
        return Pages.show(PAGE, pages.show(access.forEither(me, id), me.personId(), Typed.NOTHING));
    }

    @PostMapping("/advice/{id}/lines")
    ModelAndView say(@AuthenticationPrincipal SignedIn me, @PathVariable AdviceRequestId id, SayForm form) {
        AdviceRequest request = access.forEither(me, id);
        if (form.isRefused()) {
            return refuse(request, me, form);
        }
        if (request.isAskedBy(me.personId())) {
            answering.reply(id, me.personId(), form.words());
        } else if (form.isCall()) {
            answering.offerCall(id, me.personId(), form.words());
        } else {
            answering.answer(id, me.personId(), form.words());
        }
        return new ModelAndView("redirect:" + request.path(""));
    }

    @PostMapping("/advice/{id}/passing")
    String pass(@AuthenticationPrincipal SignedIn me, @PathVariable AdviceRequestId id, RedirectAttributes redirect) {
        access.forAdvisor(me, id);
        answering.pass(id, me.personId());
        Flash.done(redirect, "relationships.help.passed");
        return "redirect:/advice";
    }

    @PostMapping("/advice/{id}/closing")
    ModelAndView close(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable AdviceRequestId id,
            SayForm form,
            RedirectAttributes redirect) {
        AdviceRequest request = access.forAsker(me, id);
        if (form.isTooLong()) {
            return refuse(request, me, form);
        }
        asking.close(id, form.words());
        Flash.done(redirect, "relationships.help.closed");
        return new ModelAndView("redirect:" + request.path(""));
    }

    @PostMapping("/advice/{id}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal SignedIn me, @PathVariable AdviceRequestId id, RedirectAttributes redirect) {
        access.forAsker(me, id);
        asking.withdraw(id);
        Flash.done(redirect, "relationships.help.withdrawn");
        return "redirect:/advice";
    }

    private ModelAndView refuse(AdviceRequest request, SignedIn me, SayForm form) {
        return Pages.refuse(PAGE, pages.show(request, me.personId(), new Typed(form, true)));
    }
}
