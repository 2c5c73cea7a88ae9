package app.alongside.people.directory.web;

import app.alongside.ui.FormErrors;
import java.time.ZoneId;
import java.util.List;

/**
 * A person's entry being typed.
 *
 * @param action where the form is sent
 * @param back where giving up leads
 * @param fresh whether the person is new
 */
public record PersonFormScreen(PersonForm form, FormErrors errors, String action, String back, boolean fresh) {
    /** All zones one may choose. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV"))
                .sorted()
                .toList();
    }
}
