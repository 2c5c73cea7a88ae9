package app.alongside.relationships.circles.web;

import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.relationships.circles.Circle;
import app.alongside.relationships.circles.CircleAccess;
import app.alongside.relationships.circles.Circles;
import app.alongside.relationships.circles.Seatings;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of circles show. */
@Component
class CircleScreens {
    private final CircleAccess access;
    private final Circles circles;
    private final Seatings seatings;
    private final CircleCards cards;

    CircleScreens(CircleAccess access, Circles circles, Seatings seatings, CircleCards cards) {
        this.access = access;
        this.circles = circles;
        this.seatings = seatings;
        this.cards = cards;
    }

    @Transactional(readOnly = true)
    public CirclesScreen all(PersonId viewer) {
        List<Programme> programmes = access.listProgrammesOf(viewer);
        List<Circle> mine = circles.listOf(viewer);
        List<Circle> others = circles
                .listOpen(programmes.stream().map(Programme::id).toList())
                .stream()
                .filter(circle -> !circle.has(viewer))
                .toList();
        return new CirclesScreen(cards.list(mine, viewer), cards.list(others, viewer), !programmes.isEmpty());
    }

    CircleScreen one(Circle circle, PersonId viewer) {
        return one(circle, viewer, findForm(circle, viewer));
    }

    CircleScreen one(Circle circle, PersonId viewer, BringsForm form) {
        return new CircleScreen(cards.one(circle, viewer), mapBrings(circle, viewer), form);
    }

    private BringsForm findForm(Circle circle, PersonId viewer) {
        return new BringsForm(mapBrings(circle, viewer).get(viewer));
    }

    private Map<PersonId, String> mapBrings(Circle circle, PersonId viewer) {
        return circle.has(viewer) ? seatings.mapBrings(circle.id()) : Map.of();
    }
}
