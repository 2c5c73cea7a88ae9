package app.alongside.people.profile.web;

import app.alongside.people.Person;
import app.alongside.people.answers.Answers;

/** One's own entry in the directory, and one's answers. */
public record ProfileScreen(Person person, Answers answers) {}
