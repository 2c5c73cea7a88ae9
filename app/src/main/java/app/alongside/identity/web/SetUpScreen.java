package app.alongside.identity.web;

import app.alongside.ui.FormErrors;

/** The form that creates the organisation. */
public record SetUpScreen(String token, SetUpForm form, FormErrors errors) {}
