package app.alongside.relationships.web;

import app.alongside.relationships.NotActive;
import app.alongside.ui.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads whoever comes too late to the workspace, which says that the relationship rests or is over. */
@ControllerAdvice
class RelationshipAdvice {
    @ExceptionHandler
    String leadToTheWorkspace(NotActive tooLate, RedirectAttributes redirect) {
        Flash.failed(redirect, "relationships.not-active");
        return "redirect:/relationships/" + tooLate.relationship();
    }
}
