package app.alongside.relationships;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import app.alongside.relationships.Workspace.Tab;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what surrounds a relationship's pages. */
@Component
public class Workspaces {
    private final People people;
    private final Programmes programmes;
    private final ObjectProvider<WorkspaceTab> tabs;
    private final Clock clock;

    Workspaces(People people, Programmes programmes, ObjectProvider<WorkspaceTab> tabs, Clock clock) {
        this.people = people;
        this.programmes = programmes;
        this.tabs = tabs;
        this.clock = clock;
    }

    /** The surroundings of {@code relationship} for {@code viewer}, one of its members. */
    @Transactional(readOnly = true)
    public Workspace open(Relationship relationship, PersonId viewer) {
        Map<PersonId, Person> members =
                people.mapByIds(Stream.concat(relationship.members().stream(), relationship.former().stream())
                        .toList());
        return new Workspace(
                relationship,
                programmes.get(relationship.programmeId()),
                Objects.requireNonNull(members.get(viewer)),
                those(relationship.peersOf(viewer), members),
                those(relationship.former(), members),
                listTabs(relationship, viewer),
                clock.instant());
    }

    private static List<Person> those(List<PersonId> ids, Map<PersonId, Person> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private List<Tab> listTabs(Relationship relationship, PersonId viewer) {
        return tabs.stream()
                .filter(tab -> !relationship.isCircle() || tab.isForCircles())
                .sorted(Comparator.comparingInt(WorkspaceTab::order))
                .map(tab -> new Tab(tab.name(), relationship.path("/" + tab.name()), tab.count(relationship, viewer)))
                .toList();
    }
}
