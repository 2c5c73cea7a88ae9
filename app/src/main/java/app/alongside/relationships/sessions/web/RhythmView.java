package app.alongside.relationships.sessions.web;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.ClockTime;
import app.alongside.relationships.sessions.Rhythm;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rhythm as one of the members sees it. */
public record RhythmView(Workspace workspace, Rhythm rhythm) {
    public boolean isMine() {
        return workspace.isMe(rhythm.by());
    }

    public Person by() {
        return workspace.member(rhythm.by());
    }

    /** The city of the clock it follows. */
    public String place() {
        String zone = rhythm.beat().zone().getId();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /**
     * The rhythm moves on somebody's clock.
     *
     * @param first the first session that has moved, on that clock
     */
    public record Shift(Person person, boolean mine, ZonedDateTime first, int minutes, boolean earlier) {}

    /** What the members' clocks show at its next session, where they show something else. */
    public List<ClockTime> otherClocks() {
        ClockTime next = next();
        Stretch stretch = Stretch.of(next.from().toInstant(), rhythm.meeting().length());
        return ClockTime.list(stretch, workspace.me(), workspace.peers()).stream()
                .filter(clock ->
                        !clock.from().toLocalDateTime().equals(next.from().toLocalDateTime()))
                .toList();
    }

    /** The next time that it moves for each of the members, told once where several live by the same clock. */
    public List<Shift> shifts() {
        Map<ZoneId, Person> byZone = new LinkedHashMap<>();
        workspace.everybody().forEach(person -> byZone.putIfAbsent(person.zone(), person));
        return byZone.values().stream().flatMap(this::nextShiftFor).toList();
    }

    private Stream<Shift> nextShiftFor(Person person) {
        return rhythm.beat()
                .shifts(person.zone(), workspace.today().minusDays(1))
                .limit(1)
                .map(shift -> new Shift(
                        person, workspace.isMe(person.id()), shift.first(), shift.minutes(), shift.isEarlier()));
    }

    /** Its next session on its own clock. */
    public ClockTime next() {
        ZonedDateTime next =
                rhythm.beat().after(workspace.today().minusDays(1)).findFirst().orElseGet(this::first);
        return new ClockTime(place(), false, next, next.plus(rhythm.meeting().length()));
    }

    public String path(String below) {
        return workspace.path("/sessions/rhythms/" + rhythm.id() + below);
    }

    private ZonedDateTime first() {
        return rhythm.beat()
                .first()
                .atTime(rhythm.beat().time())
                .atZone(rhythm.beat().zone());
    }
}
