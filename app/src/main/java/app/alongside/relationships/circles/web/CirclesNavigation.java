package app.alongside.relationships.circles.web;

import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.circles.Circles;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The way to the circles: one's own and the open ones, and for a coordinator those of the programme at hand. */
@Component
class CirclesNavigation implements Navigation {
    private static final Pattern PROGRAMME = Pattern.compile("/coordinate/programmes/([0-9a-f-]{36})(?=/|$)");

    private final Circles circles;

    CirclesNavigation(Circles circles) {
        this.circles = circles;
    }

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        if (hat == Hat.PARTICIPANT && viewer.personId() != null) {
            return List.of(Place.main(25, "relationships.circles.nav", "circle-dot-dashed", "/circles"));
        }
        Matcher programme = PROGRAMME.matcher(path);
        return hat == Hat.COORDINATOR && programme.lookingAt()
                ? List.of(
                        Place.main(25, "relationships.circles.nav", "circle-dot-dashed", programme.group() + "/circles")
                                .waiting(circles.countAsked(ProgrammeId.parse(programme.group(1)))))
                : List.of();
    }
}
