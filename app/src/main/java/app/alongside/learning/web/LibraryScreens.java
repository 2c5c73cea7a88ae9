package app.alongside.learning.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.LearningMoments;
import app.alongside.learning.LearningMoments.Moment;
import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks;
import app.alongside.learning.ResourceMarks.Mine;
import app.alongside.learning.WhatFits;
import app.alongside.learning.web.LibraryScreen.Fitting;
import app.alongside.learning.web.LibraryScreen.ForMe;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the library's pages together. */
@Component
class LibraryScreens {
    private final Library library;
    private final ResourceMarks marks;
    private final WhatFits fits;
    private final LearningMoments moments;
    private final Clock clock;

    LibraryScreens(Library library, ResourceMarks marks, WhatFits fits, LearningMoments moments, Clock clock) {
        this.clock = clock;
        this.library = library;
        this.marks = marks;
        this.fits = fits;
        this.moments = moments;
    }

    @Transactional(readOnly = true)
    public LibraryScreen list(SignedIn me, LibraryFilter filter) {
        ForMe forMe = me.findPersonId().map(this::forPerson).orElse(new ForMe(false, Mine.NONE, List.of(), List.of()));
        List<Resource> found = library.search(filter.q()).stream()
                .filter(filter::suits)
                .filter(resource -> !filter.isKept() || forMe.mine().isKept(resource))
                .toList();
        return new LibraryScreen(filter, library.listAll(), found, forMe, marks.countUseful());
    }

    @Transactional(readOnly = true)
    public ResourceScreen show(SignedIn me, ResourceKey key) {
        Resource resource = library.get(key);
        Mine mine = me.findPersonId().map(marks::listMine).orElse(Mine.NONE);
        List<Moment> peers = me.findPersonId().map(moments::listFor).orElse(List.of());
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(me.zone())));
        return new ResourceScreen(resource, me.findPersonId().isPresent(), mine, peers, today);
    }

    private ForMe forPerson(PersonId person) {
        Mine mine = marks.listMine(person);
        List<Fitting> fitting = moments.listFor(person).stream()
                .map(moment -> new Fitting(moment, fits.list(moment.stage(), mine)))
                .filter(one -> !one.resources().isEmpty())
                .toList();
        return new ForMe(true, mine, fitting, fits.listWanted(person, mine));
    }
}
