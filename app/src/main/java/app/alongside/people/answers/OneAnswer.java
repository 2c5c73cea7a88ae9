package app.alongside.people.answers;

/** One question, and what it shows. */
public record OneAnswer(String answer, Answers sheet) {}
