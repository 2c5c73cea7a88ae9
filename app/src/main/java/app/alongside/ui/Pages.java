package app.alongside.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers: a screen record shown by a template. */
public final class Pages {
    static final String SCREEN = "screen";

    /** The request attribute that is set where an upload was too large to be read. */
    public static final String TOO_LARGE = "alongside.upload-too-large";

    private Pages() {}

    /**
     * Shows {@code screen}.
     *
     * @param template the template's path below {@code app/alongside}, without its ending: {@code people/web/index}
     */
    public static ModelAndView show(String template, Object screen) {
        return new ModelAndView(template, SCREEN, screen);
    }

    /** Shows a form again with its errors beside what caused them, as 422. */
    public static ModelAndView refuse(String template, Object screen) {
        ModelAndView answer = show(template, screen);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** Shows a form again whose file was too large to be read, as 413. */
    public static ModelAndView refuseTooLarge(String template, Object screen) {
        ModelAndView answer = show(template, screen);
        answer.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        return answer;
    }
}
