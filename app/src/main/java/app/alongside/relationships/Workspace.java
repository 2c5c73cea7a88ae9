package app.alongside.relationships;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page of a relationship shows around its own content: who is in it, where it stands, and where one can go.
 * Pages wrap themselves in {@code @template.relationships.web.frame(workspace = …)}.
 *
 * @param me the member who looks
 * @param peers the other members
 * @param former those who left a circle
 */
public record Workspace(
        Relationship relationship,
        Programme programme,
        Person me,
        List<Person> peers,
        List<Person> former,
        List<Tab> tabs,
        Instant now) {
    /** One of the workspace's pages. */
    public record Tab(String name, String href, int count) {}

    public boolean isPair() {
        return peers.size() == 1;
    }

    /** The peers' first names, as a list in the reader's language. */
    public String peerNames() {
        return ListFormatter.getInstance(me.locale())
                .format(peers.stream().map(Person::firstName).toList());
    }

    public boolean isCircle() {
        return relationship.isCircle();
    }

    /** A member by id, or somebody who was one. */
    public Person member(PersonId id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException(id + " is not a member of relationship " + relationship.id()));
    }

    public Optional<Person> find(PersonId id) {
        return me.id().equals(id)
                ? Optional.of(me)
                : Stream.concat(peers.stream(), former.stream())
                        .filter(peer -> peer.id().equals(id))
                        .findFirst();
    }

    public boolean isMe(PersonId id) {
        return me.id().equals(id);
    }

    /** Me first, then the others. */
    public List<Person> everybody() {
        return Stream.concat(Stream.of(me), peers.stream()).toList();
    }

    /** The address of one of its pages; the workspace itself for an empty text. */
    public String path(String below) {
        return relationship.path(below);
    }

    /** The reader's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, me.zone());
    }

    public Journey journey() {
        return Journey.of(relationship, programme.stages(), today());
    }

    /** How far the peer's clock is from the reader's at the moment. */
    public ClockGap clockGap(Person peer) {
        return clockGap(peer, now);
    }

    /** How far the peer's clock is from the reader's at that moment. */
    public ClockGap clockGap(Person peer, Instant at) {
        return ClockGap.between(me, peer, at);
    }

    /** Where somebody's clock is: the location of the directory, else the city of the zone. */
    public String placeOf(Person person) {
        String zone = person.zone().getId();
        return person.location().isEmpty()
                ? zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')
                : person.location();
    }

    /** A moment on the reader's clock. */
    public ZonedDateTime mine(Instant moment) {
        return moment.atZone(me.zone());
    }
}
