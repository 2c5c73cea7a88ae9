package app.alongside.people.answers;

import app.alongside.identity.SignedIn;
import app.alongside.people.answers.AnswerPages.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers that are texts, choices and numbers. */
@Controller
class PlainAnswersController {
    private final PlainAnswers answers;
    private final AnswerPages pages;

    PlainAnswersController(PlainAnswers answers, AnswerPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/profile/answers/{answer:interests|goals|challenges|depth|preference|style|capacity|bio}")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        String answer = request.getRequestURI().replaceFirst(".*/", "");
        boolean byScript = request.getHeader("HX-Request") != null;
        Sent sent = new Sent(answer, me.personId(), SkillChoices.first(form, "back"), byScript);
        Optional<String> reason = answers.save(answer, sent.person(), form);
        return reason.map(key -> pages.refuse(sent, SkillChoices.first(form, answer), key))
                .orElseGet(() -> pages.saved(sent, redirect));
    }
}
