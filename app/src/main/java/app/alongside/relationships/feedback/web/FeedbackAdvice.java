package app.alongside.relationships.feedback.web;

import app.alongside.relationships.feedback.FeedbackMovedOn;
import app.alongside.ui.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads whoever comes too late to the feedback as it stands. */
@ControllerAdvice
class FeedbackAdvice {
    @ExceptionHandler
    String showHowItStands(FeedbackMovedOn movedOn, RedirectAttributes redirect) {
        Flash.failed(redirect, "relationships.feedback.moved-on");
        return "redirect:" + movedOn.path();
    }
}
