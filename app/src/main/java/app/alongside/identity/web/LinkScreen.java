package app.alongside.identity.web;

/** The page behind an e-mailed link; {@code spent} when the link no longer works. */
public record LinkScreen(String organisation, String token, boolean spent) {}
