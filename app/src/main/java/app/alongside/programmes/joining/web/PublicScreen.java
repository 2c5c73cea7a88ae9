package app.alongside.programmes.joining.web;

import app.alongside.programmes.Programme;
import java.time.LocalDate;

/**
 * A programme as people see it before they join.
 *
 * @param joinPath where one joins; empty in a preview
 */
public record PublicScreen(Programme programme, String organisationName, String joinPath, LocalDate today) {
    public boolean isPreview() {
        return joinPath.isEmpty();
    }
}
