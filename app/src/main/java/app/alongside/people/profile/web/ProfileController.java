package app.alongside.people.profile.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.ProfilePanel;
import app.alongside.people.QuickQuestions;
import app.alongside.people.answers.AnswerSheets;
import app.alongside.people.answers.Answers;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import app.alongside.ui.Panel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one says about oneself, to read and to change. */
@Controller
class ProfileController {
    private final People people;
    private final AnswerSheets sheets;
    private final QuickQuestions questions;
    private final List<ProfilePanel> panels;

    ProfileController(People people, AnswerSheets sheets, QuickQuestions questions, List<ProfilePanel> panels) {
        this.people = people;
        this.sheets = sheets;
        this.questions = questions;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ProfilePanel::order))
                .toList();
    }

    @GetMapping("/profile")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> asked) {
        Person person = people.get(me.personId());
        Answers answers = sheets.get(me.personId(), "/profile");
        List<Panel> shown = panels.stream()
                .map(panel -> panel.show(person, answers.profile(), asked.keySet()))
                .toList();
        return Pages.show(
                "people/profile/web/profile",
                new ProfileScreen(person, answers, questions.getMost(me.personId()), shown));
    }

    @PostMapping("/profile/quick-questions")
    String answerQuestions(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String most,
            RedirectAttributes redirect) {
        Optional<Integer> chosen = ProfileScreen.CHOICES.stream()
                .filter(choice -> choice.toString().equals(most))
                .findFirst();
        chosen.ifPresentOrElse(
                number -> {
                    questions.save(me.personId(), number);
                    Flash.done(redirect, number == 0 ? "people.questions.none" : "people.questions.saved", most);
                },
                () -> Flash.failed(redirect, "people.questions.choose"));
        return "redirect:/profile#questions";
    }
}
