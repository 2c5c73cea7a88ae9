package app.alongside.identity.web;

import app.alongside.ui.FormErrors;

/**
 * The sign-in page.
 *
 * @param organisationName whose door it is; empty where the visitor has to say
 * @param asksOrganisation whether several organisations live here and none is chosen
 * @param empty whether no organisation lives here yet
 */
public record SignInScreen(
        String organisation,
        String organisationName,
        boolean asksOrganisation,
        boolean empty,
        String email,
        FormErrors errors) {}
