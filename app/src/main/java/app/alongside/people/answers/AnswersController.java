package app.alongside.people.answers;

import static app.alongside.people.answers.SkillForm.first;

import app.alongside.identity.SignedIn;
import app.alongside.ui.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the answers: one as it is given, or all of a form when it is sent. */
@Controller
class AnswersController {
    private final AnswerPages pages;

    AnswersController(AnswerPages pages) {
        this.pages = pages;
    }

    /** The answer's fragment again, for a page with script. */
    @PostMapping(
            "/profile/answers/{answer:offers|wants|interests|goals|challenges|depth|preference|style|capacity|bio}")
    ModelAndView saveOne(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String answer,
            @RequestParam MultiValueMap<String, String> form) {
        return pages.saveOne(answer, me.personId(), form);
    }

    /** Leads to where the form says it goes on, or back to where it stood. */
    @PostMapping("/profile/answers")
    ModelAndView saveAll(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        return pages.saveAll(me.personId(), form).orElseGet(() -> {
            String next = first(form, "next");
            if (next.isEmpty()) {
                Flash.done(redirect, "people.answers.saved");
            }
            return new ModelAndView("redirect:" + AnswerPages.local(next.isEmpty() ? first(form, "back") : next));
        });
    }
}
