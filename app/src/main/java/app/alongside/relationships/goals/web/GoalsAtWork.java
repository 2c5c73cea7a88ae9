package app.alongside.relationships.goals.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The goals one is working on, on the page of today. */
@Component
class GoalsAtWork implements HomePanel {
    private static final int MOST_SHOWN = 4;

    private final Goals goals;
    private final Peers peers;

    GoalsAtWork(Goals goals, Peers peers) {
        this.goals = goals;
        this.peers = peers;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<Goal> open = me == null ? List.of() : goals.listOpenFor(me);
        if (me == null || open.isEmpty()) {
            return Optional.empty();
        }
        List<Goal> shown = open.stream().limit(MOST_SHOWN).toList();
        Map<PersonId, Person> owners = peers.listFor(me).stream()
                .flatMap(row -> row.peers().stream())
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one));
        return Optional.of(
                new Panel("relationships/goals/web/at-work", new AtWorkScreen(me, shown, owners), Section.MAIN));
    }
}
