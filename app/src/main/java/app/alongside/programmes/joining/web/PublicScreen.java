package app.alongside.programmes.joining.web;

import app.alongside.programmes.Programme;

/**
 * A programme as people see it before they join.
 *
 * @param joinPath where one joins; empty in a preview
 */
public record PublicScreen(Programme programme, String organisationName, String joinPath) {
    public boolean isPreview() {
        return joinPath.isEmpty();
    }
}
