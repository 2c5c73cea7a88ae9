package app.alongside.matching.discover.web;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant's way to the people of their programmes. */
@Component
class DiscoverNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return hat == Hat.PARTICIPANT && viewer.personId() != null
                ? List.of(Place.main(40, "matching.nav.discover", "compass", "/discover")
                        .onPhones())
                : List.of();
    }
}
