package app.alongside.relationships.sessions;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.Relationship;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who comes to a session, as people and not as ids. */
@Component
class Attendees {
    private final People people;
    private final Programmes programmes;

    Attendees(People people, Programmes programmes) {
        this.people = people;
        this.programmes = programmes;
    }

    /**
     * The members of a relationship.
     *
     * @param programme the name of the programme they met in
     * @param former those who left a circle, and may have organised one of its sessions
     */
    record All(String programme, List<Person> members, List<Person> former) {
        Person get(PersonId id) {
            return Stream.concat(members.stream(), former.stream())
                    .filter(person -> person.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id + " is not among " + members));
        }

        List<Person> without(Person one) {
            return members.stream()
                    .filter(person -> !person.id().equals(one.id()))
                    .toList();
        }

        /** First names as a list in somebody's language. */
        static String names(List<Person> people, Locale locale) {
            return ListFormatter.getInstance(locale)
                    .format(people.stream().map(Person::firstName).toList());
        }
    }

    All of(Relationship relationship) {
        Map<PersonId, Person> known =
                people.mapByIds(Stream.concat(relationship.members().stream(), relationship.former().stream())
                        .toList());
        return new All(
                programmes.get(relationship.programmeId()).name(),
                those(relationship.members(), known),
                those(relationship.former(), known));
    }

    private static List<Person> those(List<PersonId> ids, Map<PersonId, Person> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
