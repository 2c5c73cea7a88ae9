package app.alongside.learning.web;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the library. */
@Component
class LearningNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return hat == Hat.PARTICIPANT && viewer.isSignedIn()
                ? List.of(Place.main(50, "learning.nav.library", "book-open", "/library"))
                : List.of();
    }
}
