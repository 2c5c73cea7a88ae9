package app.alongside.relationships.closing.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.closing.Closings.Standing;
import app.alongside.relationships.closing.PlanningEnds;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The relationships that come to their end within two weeks, or for whose end others are done, on the page of today. */
@Component
class ClosingToday implements TasksPanel {
    private static final Task.Kind NEAR = new Task.Kind("relationships.closing.today.near", "flag-triangle-right", 10);
    private static final Task.Kind AWAITED =
            new Task.Kind("relationships.closing.today.awaited", "flag-triangle-right", 10);

    private final Closings closings;
    private final Peers peers;
    private final Clock clock;

    ClosingToday(Closings closings, Peers peers, Clock clock) {
        this.closings = closings;
        this.peers = peers;
        this.clock = clock;
    }

    /** A relationship whose end waits for the reader. */
    private record End(Row row, LocalDate lastDay, boolean awaited) {
        Task task(Locale locale) {
            return (awaited ? AWAITED : NEAR)
                    .at(
                            row.relationship().path("/closing"),
                            row.firstNames(locale),
                            row.programme().name(),
                            lastDay);
        }
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        Map<RelationshipId, Standing> undone = closings.listUndoneBy(me).stream()
                .collect(Collectors.toMap(Standing::relationship, Function.identity()));
        LocalDate soon = LocalDate.now(clock).plusDays(PlanningEnds.DAYS_AHEAD);
        return undone.isEmpty()
                ? List.of()
                : peers.listFor(me).stream()
                        .filter(row -> row.relationship().isActive())
                        .flatMap(row -> find(row, undone).stream())
                        .filter(end -> end.awaited() || !end.lastDay().isAfter(soon))
                        .map(end -> end.task(viewer.locale()))
                        .toList();
    }

    private static Optional<End> find(Row row, Map<RelationshipId, Standing> undone) {
        return Optional.ofNullable(undone.get(row.relationship().id()))
                .map(standing -> new End(row, lastDay(row, standing), standing.othersDone() > 0));
    }

    private static LocalDate lastDay(Row row, Standing standing) {
        LocalDate chosen = standing.endsOn();
        return chosen == null ? row.programme().ends() : chosen;
    }
}
