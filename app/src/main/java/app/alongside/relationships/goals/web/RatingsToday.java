package app.alongside.relationships.goals.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.goals.GoalRating.Moment;
import app.alongside.relationships.goals.GoalRatings;
import app.alongside.relationships.goals.GoalRatings.Unrated;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
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

/** Goals that it is time to look at, at the midpoint and at the end, on the page of today. */
@Component
class RatingsToday implements TasksPanel {
    private static final Task.Kind TO_RATE = new Task.Kind("relationships.goals.rating.today", "target", 1);

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

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
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
                .map(row -> TO_RATE.at(
                        row.relationship().path("/goals/ratings"),
                        row.firstNames(viewer.locale()),
                        row.programme().name()))
                .toList();
    }

    private Optional<Moment> moment(Row row, Map<RelationshipId, LocalDate> chosen) {
        LocalDate began = LocalDate.ofInstant(row.relationship().startedAt(), ZoneOffset.UTC);
        LocalDate lastDay =
                chosen.getOrDefault(row.relationship().id(), row.programme().ends());
        return Moment.on(LocalDate.now(clock), began, lastDay);
    }
}
