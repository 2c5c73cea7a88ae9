package app.alongside.home;

import app.alongside.identity.Role;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everyone is a peer first: whoever has another hat changes it at the foot of the navigation. */
@Component
class HatSwitch implements Navigation {
    private static final int LAST = 1000;

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        boolean coordinates = viewer.hasRole(Role.COORDINATOR.name()) || viewer.hasRole(Role.ADMINISTRATOR.name());
        if (hat == Hat.PARTICIPANT && coordinates) {
            return List.of(to("home.nav.coordinate", "/coordinate"));
        }
        return hat != Hat.PARTICIPANT && viewer.personId() != null
                ? List.of(to("home.nav.take-part", "/today"))
                : List.of();
    }

    private static Place to(String label, String href) {
        return Place.main(LAST, label, "arrow-left-right", href).in(Place.Section.FOOT);
    }
}
