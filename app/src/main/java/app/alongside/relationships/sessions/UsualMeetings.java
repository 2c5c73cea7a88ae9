package app.alongside.relationships.sessions;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.Meeting.Channel;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How members of a relationship will most likely meet: as the last time, else by video in the reader's own room. */
@Component
public class UsualMeetings {
    private final Sessions sessions;
    private final Choices choices;

    UsualMeetings(Sessions sessions, Choices choices) {
        this.sessions = sessions;
        this.choices = choices;
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(Workspace workspace) {
        String own = choices.get(workspace.me().id()).link();
        Optional<Meeting> last = sessions.listFor(workspace.relationship().id()).stream()
                .filter(session -> !session.isCancelled())
                .findFirst()
                .map(Session::meeting);
        return last.map(meeting -> in(meeting, own))
                .or(() -> Optional.of(own)
                        .filter(link -> !link.isEmpty())
                        .map(link -> new Meeting(Duration.ofHours(1), Channel.VIDEO, link, "")));
    }

    private static Meeting in(Meeting last, String link) {
        boolean roomless = last.channel() == Channel.VIDEO && last.place().isEmpty();
        return roomless ? new Meeting(last.length(), last.channel(), link, last.agenda()) : last;
    }
}
