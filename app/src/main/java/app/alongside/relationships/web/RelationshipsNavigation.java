package app.alongside.relationships.web;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to one's peers; the pages of a relationship belong there too. */
@Component
class RelationshipsNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return hat == Hat.PARTICIPANT
                ? List.of(Place.main(20, "relationships.nav.peers", "users-round", "/peers")
                        .covering("/relationships", "/proposals")
                        .onPhones())
                : List.of();
    }
}
