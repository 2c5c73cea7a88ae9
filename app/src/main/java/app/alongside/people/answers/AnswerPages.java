package app.alongside.people.answers;

import app.alongside.platform.PersonId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows an answer: its fragment again for a page with script, the page it came from for one without. */
@Component
class AnswerPages {
    private final AnswerSheets sheets;
    private final Words words;

    AnswerPages(AnswerSheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    /** One answer on its way: which one it is, whose, where it came from and whether a script sent it. */
    record Sent(String answer, PersonId person, String back, boolean byScript) {}

    ModelAndView saved(Sent sent, RedirectAttributes redirect) {
        if (sent.byScript()) {
            return Pages.show(fragment(sent), sheet(sent).asSaved());
        }
        Flash.done(redirect, "people.answers.saved");
        return new ModelAndView("redirect:" + local(sent.back()));
    }

    /** Asks which skill was meant. */
    ModelAndView ask(Sent sent, UnclearSkill skill) {
        Answers sheet = sheet(sent).asking(skill);
        return sent.byScript()
                ? Pages.show(fragment(sent), sheet)
                : Pages.show("people/answers/one", new OneAnswer(sent.answer(), sheet));
    }

    /** Shows the answer as typed beside what is wrong with it. */
    ModelAndView refuse(Sent sent, String typed, String reason) {
        FormErrors errors = FormErrors.none().add(sent.answer(), words.say(Locale.UK, reason));
        Answers sheet = sheet(sent).refusing(typed, errors);
        return sent.byScript()
                ? Pages.show(fragment(sent), sheet)
                : Pages.refuse("people/answers/one", new OneAnswer(sent.answer(), sheet));
    }

    private Answers sheet(Sent sent) {
        return sheets.get(sent.person(), local(sent.back()));
    }

    private static String fragment(Sent sent) {
        return "people/answers/" + sent.answer();
    }

    /** Only ever back to a page of our own. */
    private static String local(String back) {
        return back.matches("/[A-Za-z0-9/?=&#._-]*") && !back.startsWith("//") ? back : "/profile";
    }
}
