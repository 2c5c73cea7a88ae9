package app.alongside.care.web;

import app.alongside.care.Concern.Request;
import app.alongside.care.RaisingConcerns;
import app.alongside.care.web.ConcernForm.Problem;
import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Raising a concern: written, kept as a draft, sent. */
@Controller
class RaisingController {
    private static final String PAGE = "care/web/raise";
    private static final String BACK = "redirect:/concerns";

    private final Raising page;
    private final RaisingConcerns raising;

    RaisingController(Raising page, RaisingConcerns raising) {
        this.page = page;
        this.raising = raising;
    }

    @GetMapping("/concerns")
    ModelAndView begin(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String relationship) {
        return Pages.show(PAGE, page.begin(me.personId(), relationship));
    }

    @PostMapping(path = "/concerns", params = "draft")
    ModelAndView saveDraft(@AuthenticationPrincipal SignedIn me, ConcernForm form, RedirectAttributes redirect) {
        PersonId person = me.personId();
        if (form.isTooLong()) {
            return refuse(person, form, List.of(Problem.TOO_LONG));
        }
        raising.saveDraft(person, form.request(page.listOwn(person)), form.text());
        Flash.done(redirect, "care.draft.saved");
        return new ModelAndView(BACK);
    }

    @PostMapping("/concerns")
    ModelAndView send(@AuthenticationPrincipal SignedIn me, ConcernForm form, RedirectAttributes redirect) {
        PersonId person = me.personId();
        List<Problem> problems = form.findProblems();
        if (!problems.isEmpty()) {
            return refuse(person, form, problems);
        }
        Request request = form.request(page.listOwn(person));
        if (!raising.send(person, request, form.text(), page.listChosen(form))) {
            return refuse(person, form, List.of(Problem.READERS));
        }
        Flash.done(redirect, "care.sent");
        return new ModelAndView(BACK);
    }

    private ModelAndView refuse(PersonId person, ConcernForm form, List<Problem> problems) {
        return Pages.refuse(PAGE, page.again(person, form, problems));
    }
}
