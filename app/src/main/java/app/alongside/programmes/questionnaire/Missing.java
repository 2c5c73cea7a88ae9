package app.alongside.programmes.questionnaire;

/**
 * An answer without which nobody can be matched.
 *
 * @param part where it is asked
 * @param key the message key of the sentence that says so
 */
public record Missing(Part part, String key) {}
