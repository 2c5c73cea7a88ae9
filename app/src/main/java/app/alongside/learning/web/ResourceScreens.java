package app.alongside.learning.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.LearningMoments;
import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks;
import app.alongside.learning.contributions.Contributions;
import app.alongside.learning.web.ResourceScreen.Reader;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one resource together. */
@Component
class ResourceScreens {
    private final Library library;
    private final ResourceMarks marks;
    private final LearningMoments moments;
    private final Contributions contributions;
    private final People people;
    private final Clock clock;

    ResourceScreens(
            Library library,
            ResourceMarks marks,
            LearningMoments moments,
            Contributions contributions,
            People people,
            Clock clock) {
        this.library = library;
        this.marks = marks;
        this.moments = moments;
        this.contributions = contributions;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ResourceScreen show(SignedIn me, ResourceKey key) {
        Resource resource = library.openFor(me.findPersonId().orElse(null)).get(key);
        PersonId by = resource.source().by();
        return new ResourceScreen(
                resource,
                by == null ? "" : people.find(by).map(Person::firstName).orElse(""),
                me.findPersonId().map(person -> readerOf(person, me)),
                me.findPersonId().flatMap(person -> contributions.findOf(person, key)));
    }

    private Reader readerOf(PersonId person, SignedIn me) {
        return new Reader(
                marks.listMine(person),
                moments.listTogether(person),
                LocalDate.now(clock.withZone(ZoneId.of(me.zone()))));
    }
}
