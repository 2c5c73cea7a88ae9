package app.alongside.home;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the page of today. */
@Component
class HomeNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return hat == Hat.PARTICIPANT
                ? List.of(Place.main(10, "home.nav.today", "sun", "/today").onPhones())
                : List.of();
    }
}
