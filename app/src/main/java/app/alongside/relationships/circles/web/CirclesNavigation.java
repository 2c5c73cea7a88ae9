package app.alongside.relationships.circles.web;

import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.circles.CircleId;
import app.alongside.relationships.circles.Circles;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The way to the circles: one's own and the open ones, and for a coordinator those of the programme at hand. */
@Component
class CirclesNavigation implements Navigation {
    private static final Pattern PROGRAMME =
            Pattern.compile("/coordinate/programmes/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=/|$)");

    private static final Pattern WORKSPACE =
            Pattern.compile("/relationships/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=/|$)");

    private final Circles circles;

    CirclesNavigation(Circles circles) {
        this.circles = circles;
    }

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        if (hat == Hat.PARTICIPANT && viewer.personId() != null) {
            Place place = Place.main(25, "relationships.circles.nav", "circle-dot-dashed", "/circles");
            return List.of(findWorkspace(path).map(place::covering).orElse(place));
        }
        Matcher programme = PROGRAMME.matcher(path);
        return hat == Hat.COORDINATOR && programme.lookingAt()
                ? List.of(
                        Place.main(25, "relationships.circles.nav", "circle-dot-dashed", programme.group() + "/circles")
                                .waiting(circles.countAsked(ProgrammeId.parse(programme.group(1)))))
                : List.of();
    }

    /** The workspace that the page belongs to, if it is that of a circle. */
    private Optional<String> findWorkspace(String path) {
        Matcher workspace = WORKSPACE.matcher(path);
        return workspace.lookingAt()
                        && circles.find(CircleId.of(workspace.group(1))).isPresent()
                ? Optional.of(workspace.group())
                : Optional.empty();
    }
}
