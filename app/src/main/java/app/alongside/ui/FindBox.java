package app.alongside.ui;

/**
 * Where the words typed beside the navigation are looked for.
 *
 * @param label the message key of what can be found there
 * @param href the page that finds; it takes the words as {@code q}
 */
public record FindBox(String label, String href) {}
