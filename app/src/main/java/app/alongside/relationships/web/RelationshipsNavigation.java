package app.alongside.relationships.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.messages.Reading;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to one's peers; the pages of a relationship belong there too. */
@Component
class RelationshipsNavigation implements Navigation {
    private final Reading reading;

    RelationshipsNavigation(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        PersonId me = viewer.personId();
        return hat == Hat.PARTICIPANT && me != null
                ? List.of(Place.main(20, "relationships.nav.peers", "users-round", "/peers")
                        .covering("/relationships", "/proposals", "/advice")
                        .onPhones()
                        .waiting(countUnread(me)))
                : List.of();
    }

    private int countUnread(PersonId me) {
        return reading.mapUnread(me).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
