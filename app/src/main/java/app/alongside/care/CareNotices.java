package app.alongside.care;

import app.alongside.notifications.Post;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail that something waits for them. A mail may be read over a shoulder: it says neither who wrote nor
 * what, and to the person who raised a concern not even that it is one.
 */
@Component
class CareNotices {
    private final Readers readers;
    private final People people;
    private final Post post;

    CareNotices(Readers readers, People people, Post post) {
        this.readers = readers;
        this.people = people;
        this.post = post;
    }

    /** Tells every reader, by the texts below {@code key}. */
    void tellReaders(Concern concern, String key) {
        people.mapByIds(readers.list(concern.id())).values().stream()
                .filter(Objects::nonNull)
                .filter(Person::active)
                .forEach(reader -> send(reader, key, "/care/" + concern.id()));
    }

    /** Tells the person who raised it that there is an answer. */
    void tellRaiser(Concern concern) {
        people.find(concern.raisedBy())
                .filter(Person::active)
                .ifPresent(person -> send(person, "care.answered", "/concerns/" + concern.id()));
    }

    private void send(Person person, String key, String path) {
        post.send(person.recipient(), new ShortMail(key, path));
    }
}
