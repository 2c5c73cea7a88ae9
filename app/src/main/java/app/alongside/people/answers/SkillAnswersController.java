package app.alongside.people.answers;

import app.alongside.identity.SignedIn;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.answers.AnswerPages.Sent;
import app.alongside.people.answers.SkillChoices.Choice;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two answers that are lists of skills. */
@Controller
class SkillAnswersController {
    private final Profiles profiles;
    private final SkillChoices choices;
    private final SkillAnswers answers;
    private final AnswerPages pages;

    SkillAnswersController(Profiles profiles, SkillChoices choices, SkillAnswers answers, AnswerPages pages) {
        this.profiles = profiles;
        this.choices = choices;
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/profile/answers/offers")
    ModelAndView offers(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript,
            RedirectAttributes redirect) {
        Sent sent = new Sent("offers", me.personId(), SkillChoices.first(form, "back"), byScript);
        return save(sent, form, redirect, choice -> {
            var offers = answers.offers(form, choice);
            return new Answer(offers.size(), () -> profiles.saveOffers(sent.person(), offers));
        });
    }

    @PostMapping("/profile/answers/wants")
    ModelAndView wants(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript,
            RedirectAttributes redirect) {
        Sent sent = new Sent("wants", me.personId(), SkillChoices.first(form, "back"), byScript);
        return save(sent, form, redirect, choice -> {
            var wants = answers.wants(form, choice);
            return new Answer(wants.size(), () -> profiles.saveWants(sent.person(), wants));
        });
    }

    private record Answer(int length, Runnable saving) {}

    private ModelAndView save(
            Sent sent,
            MultiValueMap<String, String> form,
            RedirectAttributes redirect,
            Function<Choice, Answer> reading) {
        String typed = SkillChoices.first(form, "add");
        if (!typed.isBlank() && !SkillChoices.isName(typed)) {
            return pages.refuse(sent, typed, "people.answers.not-a-skill");
        }
        Choice choice = choices.of(form);
        Answer answer = reading.apply(choice);
        if (answer.length() > Profile.MOST_SKILLS) {
            return pages.refuse(sent, "", "people.answers.too-many");
        }
        answer.saving().run();
        return choice instanceof Choice.Unclear(UnclearSkill skill)
                ? pages.ask(sent, skill)
                : pages.saved(sent, redirect);
    }
}
