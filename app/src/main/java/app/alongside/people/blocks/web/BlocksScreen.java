package app.alongside.people.blocks.web;

import app.alongside.people.Person;
import java.util.List;

/**
 * Whom one never wants proposed.
 *
 * @param find the name searched for; empty for none
 * @param found people of that name, or the one who was chosen on another page
 */
public record BlocksScreen(List<Person> blocked, String find, List<Person> found) {}
