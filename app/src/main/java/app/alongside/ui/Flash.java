package app.alongside.ui;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence shown once, after an action.
 *
 * @param kind how it went
 * @param key the message key
 * @param values what goes into the message
 */
public record Flash(Kind kind, String key, List<String> values) implements Serializable {
    static final String ATTRIBUTE = "flash";

    /** How the action went. */
    public enum Kind {
        DONE,
        FAILED
    }

    /** Says on the next page that something is done. */
    public static void done(RedirectAttributes redirect, String key, String... values) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.DONE, key, List.of(values)));
    }

    /** Says on the next page that something could not be done, and why. */
    public static void failed(RedirectAttributes redirect, String key, String... values) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.FAILED, key, List.of(values)));
    }
}
