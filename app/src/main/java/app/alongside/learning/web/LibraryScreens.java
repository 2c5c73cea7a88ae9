package app.alongside.learning.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.LearningMoments;
import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceMarks;
import app.alongside.learning.ResourceMarks.Mine;
import app.alongside.learning.Shelf;
import app.alongside.learning.WhatFits;
import app.alongside.learning.web.LibraryScreen.Counts;
import app.alongside.learning.web.LibraryScreen.Fitting;
import app.alongside.learning.web.LibraryScreen.ForMe;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the library's front page together. */
@Component
class LibraryScreens {
    private final Library library;
    private final ResourceMarks marks;
    private final WhatFits fits;
    private final LearningMoments moments;
    private final People people;

    LibraryScreens(Library library, ResourceMarks marks, WhatFits fits, LearningMoments moments, People people) {
        this.library = library;
        this.marks = marks;
        this.fits = fits;
        this.moments = moments;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public LibraryScreen list(SignedIn me, LibraryFilter filter) {
        Shelf shelf = library.openFor(me.findPersonId().orElse(null));
        ForMe forMe = me.findPersonId().map(this::forPerson).orElse(new ForMe(null, Mine.NONE, List.of(), List.of()));
        Counts counts = new Counts(marks.countAll());
        List<Resource> found = shelf.search(filter.q()).stream()
                .filter(filter::suits)
                .filter(resource -> forMe.has(filter.only(), resource))
                .sorted(orderOf(filter, counts))
                .toList();
        return new LibraryScreen(filter, shelf.listAll(), found, forMe, counts, namesOf(shelf));
    }

    private ForMe forPerson(PersonId person) {
        List<Fitting> fitting = moments.listFor(person).stream()
                .map(moment -> new Fitting(moment, fits.list(person, moment.stage())))
                .filter(one -> !one.resources().isEmpty())
                .toList();
        return new ForMe(person, marks.listMine(person), fitting, fits.listWanted(person));
    }

    private Map<PersonId, String> namesOf(Shelf shelf) {
        List<PersonId> authors = shelf.listAll().stream()
                .flatMap(resource -> Stream.ofNullable(resource.source().by()))
                .distinct()
                .toList();
        return authors.isEmpty()
                ? Map.of()
                : people.mapByIds(authors).values().stream().collect(Collectors.toMap(Person::id, Person::firstName));
    }

    /** Sorting is stable: what is alike stays in the order of the search. */
    private static Comparator<Resource> orderOf(LibraryFilter filter, Counts counts) {
        return switch (filter.sort()) {
            case FITTING -> Comparator.comparingInt(resource -> 0);
            case USEFUL -> Comparator.comparingInt(resource -> -counts.useful(resource));
            case NEWEST ->
                Comparator.comparing((Resource resource) -> resource.source().addedAt())
                        .reversed();
            case SHORTEST -> Comparator.comparingInt(Resource::minutes);
        };
    }
}
