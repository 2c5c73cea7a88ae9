package app.alongside.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong in the product's own voice, and nothing about its insides. */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        ModelAndView page = Pages.show("ui/error", nameOf(status));
        page.setStatus(status);
        return page;
    }

    private static String nameOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, BAD_REQUEST -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            default -> "broken";
        };
    }
}
