package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who hosts when. */
public record HostsScreen(Workspace workspace, List<Turn> turns) {
    /**
     * One turn.
     *
     * @param brings what the host brings; may be empty
     * @param date on the reader's calendar; empty while no session is agreed for it
     */
    public record Turn(Person host, String brings, Optional<LocalDate> date) {}

    /** Those with whom the reader can swap. */
    public List<Person> others() {
        return turns.stream()
                .map(Turn::host)
                .filter(host -> !workspace.isMe(host.id()))
                .toList();
    }
}
