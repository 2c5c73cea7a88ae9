package app.alongside.relationships.goals.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.goals.GoalRating.Moment;
import app.alongside.relationships.goals.GoalRatings;
import app.alongside.relationships.goals.GoalRatings.Unrated;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goals that it is time to look at, at the midpoint and at the end, on the page of today. */
@Component
class RatingsToday implements HomePanel {
    private final GoalRatings ratings;
    private final Closings closings;
    private final Peers peers;
    private final Clock clock;

    RatingsToday(GoalRatings ratings, Closings closings, Peers peers, Clock clock) {
        this.ratings = ratings;
        this.closings = closings;
        this.peers = peers;
        this.clock = clock;
    }

    /** The relationships whose goals wait for the reader's view. */
    public record UnratedScreen(List<Row> rows) {}

    @Override
    public int order() {
        return 45;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<Row> rows = me == null ? List.of() : list(me);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/goals/web/unrated", new UnratedScreen(rows), Section.WAITING));
    }

    private List<Row> list(PersonId me) {
        Set<Unrated> unrated = ratings.listUnratedBy(me);
        if (unrated.isEmpty()) {
            return List.of();
        }
        Map<RelationshipId, LocalDate> chosen = new HashMap<>();
        closings.listUndoneBy(me).forEach(standing -> {
            LocalDate day = standing.endsOn();
            if (day != null) {
                chosen.put(standing.relationship(), day);
            }
        });
        return peers.listFor(me).stream()
                .filter(row -> moment(row, chosen)
                        .filter(moment ->
                                unrated.contains(new Unrated(row.relationship().id(), moment)))
                        .isPresent())
                .toList();
    }

    private Optional<Moment> moment(Row row, Map<RelationshipId, LocalDate> chosen) {
        LocalDate began = LocalDate.ofInstant(row.relationship().startedAt(), ZoneOffset.UTC);
        LocalDate lastDay =
                chosen.getOrDefault(row.relationship().id(), row.programme().ends());
        return Moment.on(LocalDate.now(clock), began, lastDay);
    }
}
