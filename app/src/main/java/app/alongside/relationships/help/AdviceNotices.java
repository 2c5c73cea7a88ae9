package app.alongside.relationships.help;

import app.alongside.notifications.Post;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one of the two by mail what the other did; what was said stays on the page. */
@Component
class AdviceNotices {
    private final Post post;
    private final People people;
    private final Skills skills;

    AdviceNotices(Post post, People people, Skills skills) {
        this.post = post;
        this.people = people;
        this.skills = skills;
    }

    /** Tells the colleague with whom the question is, by the texts below {@code key}. */
    void tellAdvisor(AdviceRequest request, String key) {
        tell(request, key, request.advisor(), request.askedBy());
    }

    /** Tells whoever asked, by the texts below {@code key}. */
    void tellAsker(AdviceRequest request, String key) {
        tell(request, key, request.askedBy(), request.advisor());
    }

    private void tell(AdviceRequest request, String key, @Nullable PersonId whom, @Nullable PersonId other) {
        String by = other == null ? "" : people.get(other).firstName();
        String skill = skills.find(request.skill()).map(known -> known.name()).orElse("");
        if (whom != null) {
            people.find(whom)
                    .filter(Person::active)
                    .ifPresent(
                            person -> post.send(person.recipient(), new ShortMail(key, request.path(""), by, skill)));
        }
    }
}
