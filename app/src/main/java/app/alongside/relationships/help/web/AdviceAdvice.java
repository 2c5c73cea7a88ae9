package app.alongside.relationships.help.web;

import app.alongside.relationships.help.AdviceMovedOn;
import app.alongside.ui.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads whoever comes too late to their own questions, and says that nothing is asked of them any more. */
@ControllerAdvice
class AdviceAdvice {
    @ExceptionHandler
    String leadToTheirOwn(AdviceMovedOn movedOn, RedirectAttributes redirect) {
        Flash.failed(redirect, "relationships.help.moved-on");
        return "redirect:/advice";
    }
}
