package app.alongside.relationships.sessions;

import app.alongside.programmes.Programme;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.Meeting.Channel;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How members of a relationship will most likely meet: as the last time, else by video in the reader's own room, else in
 * one of the programme's.
 */
@Component
public class UsualMeetings {
    private final Sessions sessions;
    private final Choices choices;
    private final MeetingRooms rooms;

    UsualMeetings(Sessions sessions, Choices choices, MeetingRooms rooms) {
        this.sessions = sessions;
        this.choices = choices;
        this.rooms = rooms;
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(Workspace workspace) {
        Optional<Meeting> last = sessions.listFor(workspace.relationship().id()).stream()
                .filter(session -> !session.isCancelled())
                .findFirst()
                .map(Session::meeting);
        return last.isPresent()
                ? last.map(meeting -> rooms.next(workspace.programme(), withRoom(meeting, workspace)))
                : findFirst(workspace);
    }

    private Meeting withRoom(Meeting last, Workspace workspace) {
        boolean roomless = last.channel() == Channel.VIDEO && last.place().isEmpty();
        return roomless ? last.in(roomFor(workspace)) : last;
    }

    private Optional<Meeting> findFirst(Workspace workspace) {
        Duration length = Duration.ofMinutes(workspace.programme().guidelines().sessionMinutes());
        return Optional.of(roomFor(workspace))
                .filter(room -> !room.isEmpty())
                .map(room -> new Meeting(length, Channel.VIDEO, room, ""));
    }

    private String roomFor(Workspace workspace) {
        String own = choices.get(workspace.me().id()).link();
        Programme programme = workspace.programme();
        return own.isEmpty() ? rooms.open(programme) : own;
    }
}
