package app.alongside.people.directory.web;

import app.alongside.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's entry, without anything the person told peers in private.
 *
 * @param offers the names of the skills the person could share
 * @param wants the names of the skills the person would like to learn
 */
public record PersonScreen(Person person, @Nullable Person manager, List<String> offers, List<String> wants) {}
