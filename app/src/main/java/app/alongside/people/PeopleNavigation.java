package app.alongside.people;

import app.alongside.ui.FindBox;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The directory and the skills for coordinators; for everybody else, their own profile. */
@Component
class PeopleNavigation implements Navigation {
    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        return switch (hat) {
            case COORDINATOR ->
                List.of(
                        Place.main(30, "people.nav.people", "users-round", "/coordinate/people")
                                .onPhones(),
                        Place.main(70, "people.nav.skills", "list-checks", "/coordinate/skills")
                                .in(Place.Section.ACROSS_PROGRAMMES));
            case PARTICIPANT ->
                viewer.personId() == null
                        ? List.of()
                        : List.of(Place.main(60, "people.nav.profile", "user-round", "/profile")
                                .in(Place.Section.FOOT));
            case LEADER -> List.of();
        };
    }

    @Override
    public Optional<FindBox> findBox(Viewer viewer, Hat hat) {
        return hat == Hat.COORDINATOR
                ? Optional.of(new FindBox("people.nav.find", "/coordinate/people"))
                : Optional.empty();
    }
}
