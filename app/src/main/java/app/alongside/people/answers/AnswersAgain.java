package app.alongside.people.answers;

import app.alongside.ui.FormErrors;
import java.util.List;

/**
 * The answers of a form that could not be saved as they were sent, to be looked at again.
 *
 * @param back the page on which the form stood
 * @param next where one was going; empty if nowhere
 */
public record AnswersAgain(List<OneAnswer> answers, FormErrors errors, String back, String next) {}
