package app.alongside.programmes.joining.web;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The participant's way to the programmes. */
@Component
class ParticipantNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return hat == Hat.PARTICIPANT && viewer.personId() != null
                ? List.of(Place.main(50, "programmes.nav.participant", "route", "/programmes"))
                : List.of();
    }
}
