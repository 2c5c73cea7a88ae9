package app.alongside.learning.contributions;

import app.alongside.notifications.Post;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import org.springframework.stereotype.Component;

/** Writes to whoever offered something what a coordinator decided; the reason stays on its page. */
@Component
class TellingAuthors {
    private final Post post;
    private final People people;

    TellingAuthors(Post post, People people) {
        this.post = post;
        this.people = people;
    }

    void tell(Contribution decided) {
        people.find(decided.by())
                .filter(Person::active)
                .ifPresent(author -> post.send(
                        author.recipient(),
                        new ShortMail(
                                "learning.curate.mail." + decided.state(),
                                decided.key().path(""),
                                decided.content().title())));
    }
}
