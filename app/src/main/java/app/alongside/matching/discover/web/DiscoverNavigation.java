package app.alongside.matching.discover.web;

import app.alongside.ui.FindBox;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
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

    @Override
    public Optional<FindBox> findBox(Viewer viewer, Hat hat) {
        return hat == Hat.PARTICIPANT && viewer.personId() != null
                ? Optional.of(new FindBox("matching.nav.find", "/discover"))
                : Optional.empty();
    }
}
