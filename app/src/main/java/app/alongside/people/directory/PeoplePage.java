package app.alongside.people.directory;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;

/**
 * One page of people by name.
 *
 * @param total how many there are on all pages
 * @param bestAt the skill that each can share best, by person
 * @param next where the next page begins; empty on the last
 */
public record PeoplePage(List<Person> people, long total, Map<PersonId, String> bestAt, String next) {}
