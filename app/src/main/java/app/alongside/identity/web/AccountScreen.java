package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.ui.FormErrors;

/** One's own account. */
public record AccountScreen(Account account, FormErrors errors) {}
