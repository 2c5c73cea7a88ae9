package app.alongside.relationships.sessions.web;

import app.alongside.relationships.sessions.Answer;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.ui.Flash;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what became of something. */
@Component
class AnswerFlash {
    void say(RedirectAttributes redirect, Answer answer, String doneKey) {
        if (answer instanceof Refused(Answer.Reason reason)) {
            Flash.failed(redirect, "relationships.sessions.refused." + reason, "");
        } else {
            Flash.done(redirect, doneKey);
        }
    }
}
