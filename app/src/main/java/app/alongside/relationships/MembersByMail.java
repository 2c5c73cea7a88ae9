package app.alongside.relationships;

import app.alongside.notifications.Post;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Mails the members of a relationship what one of them did. */
@Component
public class MembersByMail {
    private final Post post;
    private final People people;
    private final Programmes programmes;

    MembersByMail(Post post, People people, Programmes programmes) {
        this.post = post;
        this.people = people;
        this.programmes = programmes;
    }

    /**
     * Tells everybody but {@code actor}, in the caller's transaction.
     *
     * @param key the stem of the texts {@code <key>.subject}, {@code <key>.text} and {@code <key>.button}, which may
     *     use the actor's first name as {0} and the programme's name as {1}; also the kind of the mail
     * @param below the page of the relationship that the button opens; empty for the workspace itself
     */
    public void tellTheOthers(Relationship relationship, PersonId actor, String key, String below) {
        Map<PersonId, Person> members = people.mapByIds(relationship.members());
        Object[] values = {
            Objects.requireNonNull(members.get(actor)).firstName(),
            programmes.get(relationship.programmeId()).name()
        };
        listActive(relationship.peersOf(actor), members)
                .forEach(person -> send(person, new ShortMail(key, relationship.path(below), values)));
    }

    /**
     * What to tell one member.
     *
     * @param key the stem of the texts, as for all
     * @param below the page of the relationship that the button opens
     */
    public record Notice(String key, String below) {}

    /** Tells {@code whom} alone what {@code actor} did, in the caller's transaction. */
    public void tellOne(Relationship relationship, PersonId whom, PersonId actor, Notice notice) {
        Map<PersonId, Person> members = people.mapByIds(List.of(whom, actor));
        Object[] values = {
            Objects.requireNonNull(members.get(actor)).firstName(),
            programmes.get(relationship.programmeId()).name()
        };
        listActive(List.of(whom), members)
                .forEach(
                        person -> send(person, new ShortMail(notice.key(), relationship.path(notice.below()), values)));
    }

    /** Tells everybody what none of them did, with the first names of the reader's peers as {0}; else as above. */
    public void tellAll(Relationship relationship, String key, String below) {
        relationship.members().forEach(reader -> tell(relationship, reader, key, below));
    }

    /** Tells one member alone, in the words of {@link #tellAll}. */
    public void tell(Relationship relationship, PersonId reader, String key, String below) {
        Map<PersonId, Person> members = people.mapByIds(relationship.members());
        String programme = programmes.get(relationship.programmeId()).name();
        for (Person person : listActive(List.of(reader), members)) {
            Object[] values = {namesOf(relationship.peersOf(reader), members, person.locale()), programme};
            send(person, new ShortMail(key, relationship.path(below), values));
        }
    }

    private static List<Person> listActive(List<PersonId> ids, Map<PersonId, Person> members) {
        return ids.stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .filter(Person::active)
                .toList();
    }

    private static String namesOf(List<PersonId> ids, Map<PersonId, Person> members, Locale locale) {
        return ListFormatter.getInstance(locale)
                .format(ids.stream()
                        .map(members::get)
                        .filter(Objects::nonNull)
                        .map(Person::firstName)
                        .toList());
    }

    private void send(Person person, ShortMail mail) {
        post.send(person.recipient(), mail);
    }
}
