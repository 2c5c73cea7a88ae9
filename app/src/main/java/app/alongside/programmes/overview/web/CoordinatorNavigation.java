package app.alongside.programmes.overview.web;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The coordinator's places that concern programmes; the programme at hand is the one in the address. */
@Component
class CoordinatorNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        if (hat != Hat.COORDINATOR) {
            return List.of();
        }
        return ProgrammePaths.findId(path)
                .map(id -> List.of(
                        Place.main(10, "programmes.nav.overview", "layout-list", ProgrammePaths.of(id))
                                .onPhones(),
                        Place.main(40, "programmes.nav.design", "pencil-ruler", ProgrammePaths.of(id) + "/design")))
                .orElseGet(() -> List.of(Place.main(10, "programmes.nav.programmes", "layout-list", "/coordinate")
                        .onPhones()));
    }
}
