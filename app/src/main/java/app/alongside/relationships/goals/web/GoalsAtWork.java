package app.alongside.relationships.goals.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The goals one is working on, on the page of today. */
@Component
class GoalsAtWork implements HomePanel {
    private static final int MOST_SHOWN = 4;

    private final Goals goals;
    private final People people;

    GoalsAtWork(Goals goals, People people) {
        this.goals = goals;
        this.people = people;
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
        Map<PersonId, Person> owners = people.mapByIds(shown.stream()
                .map(goal -> goal.wording().owner())
                .flatMap(Stream::ofNullable)
                .toList());
        return Optional.of(
                new Panel("relationships/goals/web/at-work", new AtWorkScreen(me, shown, owners), Section.MAIN));
    }
}
