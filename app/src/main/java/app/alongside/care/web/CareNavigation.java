package app.alongside.care.web;

import app.alongside.care.Concerns;
import app.alongside.care.Readers;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Place.Section;
import app.alongside.ui.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Raising a concern is never more than a click away; whoever hears concerns has an inbox that others do not see. */
@Component
class CareNavigation implements Navigation {
    private final Concerns concerns;
    private final Readers readers;

    CareNavigation(Concerns concerns, Readers readers) {
        this.concerns = concerns;
        this.readers = readers;
    }

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return switch (hat) {
            case PARTICIPANT -> listForParticipants(viewer);
            case COORDINATOR ->
                List.of(Place.main(90, "care.nav.contacts", "shield", "/coordinate/care")
                        .in(Section.ACROSS_PROGRAMMES));
            case LEADER -> List.of();
        };
    }

    private List<Place> listForParticipants(Viewer viewer) {
        if (viewer.personId() == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        places.add(Place.main(70, "care.nav.raise", "shield", "/concerns").in(Section.FOOT));
        if (readers.isReader(viewer.personId())) {
            places.add(Place.main(80, "care.nav.inbox", "life-buoy", "/care")
                    .in(Section.FOOT)
                    .waiting(concerns.countUnanswered(viewer.personId())));
        }
        return places;
    }
}
