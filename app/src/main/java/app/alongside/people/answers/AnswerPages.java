package app.alongside.people.answers;

import static app.alongside.people.answers.SkillForm.first;

import app.alongside.people.answers.Outcome.Refused;
import app.alongside.people.answers.Outcome.Saved;
import app.alongside.people.answers.Outcome.Unclear;
import app.alongside.platform.PersonId;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** What follows an answer: its fragment again for a page with script, a page that asks again where it was not clear. */
@Component
public class AnswerPages {
    private final SavingAnswers saving;
    private final AnswerSheets sheets;
    private final Words words;

    AnswerPages(SavingAnswers saving, AnswerSheets sheets, Words words) {
        this.saving = saving;
        this.sheets = sheets;
        this.words = words;
    }

    ModelAndView saveOne(String answer, PersonId person, MultiValueMap<String, String> form) {
        Outcome outcome = saving.save(answer, person, form);
        Answers sheet = sheets.get(person, local(first(form, "back")));
        return Pages.show("people/answers/" + answer, after(outcome, answer, sheet));
    }

    /** Saves what the form carries; the page that asks again for what could not be saved, if there is any such thing. */
    public Optional<ModelAndView> saveAll(PersonId person, MultiValueMap<String, String> form) {
        Map<String, Outcome> outcomes = saving.saveAll(person, form);
        outcomes.values().removeIf(Saved.class::isInstance);
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        Answers sheet = sheets.get(person, local(first(form, "back")));
        List<OneAnswer> open = outcomes.entrySet().stream()
                .map(each -> new OneAnswer(each.getKey(), after(each.getValue(), each.getKey(), sheet)))
                .toList();
        FormErrors errors = FormErrors.none();
        open.forEach(one -> one.sheet().errors().all().forEach(errors::add));
        String next = first(form, "next");
        AnswersAgain again = new AnswersAgain(open, errors, sheet.back(), next.isEmpty() ? "" : local(next));
        return Optional.of(
                errors.isEmpty()
                        ? Pages.show("people/answers/again", again)
                        : Pages.refuse("people/answers/again", again));
    }

    private Answers after(Outcome outcome, String answer, Answers sheet) {
        return switch (outcome) {
            case Saved saved -> sheet.asSaved();
            case Unclear(UnclearSkill skill) -> sheet.asking(skill);
            case Refused(String typed, String reason) ->
                sheet.refusing(typed, FormErrors.none().add(answer, words.say(Locale.UK, reason)));
        };
    }

    /** Only ever back to a page of our own. */
    static String local(String back) {
        return back.matches("/[A-Za-z0-9/?=&#._-]*") && !back.startsWith("//") ? back : "/profile";
    }
}
