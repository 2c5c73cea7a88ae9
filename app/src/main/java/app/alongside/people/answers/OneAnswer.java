package app.alongside.people.answers;

/** A page with one question on it, for browsers without script. */
public record OneAnswer(String answer, Answers sheet) {}
