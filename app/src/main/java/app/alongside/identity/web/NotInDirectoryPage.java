package app.alongside.identity.web;

import app.alongside.identity.NotInDirectory;
import app.alongside.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever has an account and no entry in the directory what is missing, and how to get it. */
@ControllerAdvice
class NotInDirectoryPage {
    @ExceptionHandler
    ModelAndView explain(NotInDirectory missing) {
        ModelAndView page = Pages.show("ui/error", "not-in-directory");
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
