package app.alongside.relationships.circles;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who hosts when. The first in the queue hosts the next session and then stands at its end; a cancelled session costs
 * nobody a turn.
 *
 * @param queue everybody once, whoever is next first
 * @param from sessions that began before this moment are over and done with
 */
public record Turns(List<PersonId> queue, Instant from) {
    public Turns {
        queue = List.copyOf(queue);
    }

    /** The turns as they stand at {@code now}, after the sessions that have begun since. */
    public Turns at(Instant now, List<Session> sessions) {
        long begun = sessions.stream()
                .filter(session -> !session.isCancelled())
                .filter(session -> !session.startsAt().isBefore(from)
                        && !session.startsAt().isAfter(now))
                .count();
        return new Turns(rotate((int) (begun % Math.max(1, queue.size()))), now);
    }

    /** Who hosts the sessions to come, given in their order. */
    public Map<SessionId, PersonId> hosts(List<Session> toCome) {
        Map<SessionId, PersonId> hosts = new LinkedHashMap<>();
        for (Session session : toCome) {
            hosts.put(session.id(), queue.get(hosts.size() % queue.size()));
        }
        return hosts;
    }

    /** The same with two of them in each other's place. */
    public Turns swap(PersonId one, PersonId other) {
        List<PersonId> swapped = new ArrayList<>(queue);
        swapped.replaceAll(person -> person.equals(one) ? other : person.equals(other) ? one : person);
        return new Turns(swapped, from);
    }

    private List<PersonId> rotate(int by) {
        List<PersonId> rotated = new ArrayList<>(queue.subList(by, queue.size()));
        rotated.addAll(queue.subList(0, by));
        return rotated;
    }
}
