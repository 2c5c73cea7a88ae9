package app.alongside.relationships.circles;

import app.alongside.notifications.Post;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Mails people what became of a circle, in the caller's transaction. */
@Component
class CirclePost {
    private static final String TEXTS = "relationships.circles.mail.";

    private final Post post;
    private final People people;

    CirclePost(Post post, People people) {
        this.post = post;
        this.people = people;
    }

    /**
     * What there is to tell.
     *
     * @param what the last part of the text keys
     * @param about one more value for the text: somebody's first name, a reason
     * @param path the page that the button opens
     */
    record News(String what, Circle circle, String about, String path) {
        static News of(String what, Circle circle, String about) {
            return new News(what, circle, about, circle.path());
        }
    }

    void tell(Collection<PersonId> readers, News news) {
        people.mapByIds(readers).values().stream()
                .filter(Person::active)
                .forEach(reader -> post.send(reader.recipient(), write(news)));
    }

    String firstName(PersonId person) {
        return people.get(person).firstName();
    }

    private static ShortMail write(News news) {
        return new ShortMail(
                TEXTS + news.what(), news.path(), news.circle().plan().topic(), news.about());
    }
}
