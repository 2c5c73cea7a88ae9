package app.alongside.learning.web;

import app.alongside.learning.contributions.Contributions;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the library. */
@Component
class LearningNavigation implements Navigation {
    private final Contributions contributions;

    LearningNavigation(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return switch (hat) {
            case PARTICIPANT ->
                viewer.isSignedIn()
                        ? List.of(Place.main(50, "learning.nav.library", "book-open", "/library"))
                        : List.of();
            case COORDINATOR ->
                List.of(Place.main(75, "learning.nav.library", "book-open", "/coordinate/library")
                        .in(Place.Section.ACROSS_PROGRAMMES)
                        .waiting(contributions.countOffered()));
            case LEADER -> List.of();
        };
    }
}
