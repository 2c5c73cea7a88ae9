package app.alongside.calendar.web;

import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to one's calendars. */
@Component
class CalendarNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return hat == Hat.PARTICIPANT && viewer.personId() != null
                ? List.of(Place.main(65, "calendar.nav", "calendar-sync", "/calendars"))
                : List.of();
    }
}
