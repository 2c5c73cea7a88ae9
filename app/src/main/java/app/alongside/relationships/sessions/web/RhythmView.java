package app.alongside.relationships.sessions.web;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.ClockTime;
import app.alongside.relationships.sessions.Rhythm;
import java.time.ZonedDateTime;
import java.util.List;

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

    /** What the members' clocks show at its next session, where they show something else. */
    public List<ClockTime> otherClocks() {
        ZonedDateTime next =
                rhythm.beat().after(workspace.today().minusDays(1)).findFirst().orElseGet(this::first);
        Stretch stretch = Stretch.of(next.toInstant(), rhythm.meeting().length());
        return ClockTime.list(stretch, workspace.me(), workspace.peers()).stream()
                .filter(clock -> !clock.from().toLocalDateTime().equals(next.toLocalDateTime()))
                .toList();
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
