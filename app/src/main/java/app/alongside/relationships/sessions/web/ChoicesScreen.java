package app.alongside.relationships.sessions.web;

import app.alongside.ui.FormErrors;

/** How one likes one's sessions. */
public record ChoicesScreen(ChoicesForm form, FormErrors errors) {}
