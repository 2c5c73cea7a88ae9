package app.alongside.relationships.sessions.web;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.ClockTime;
import app.alongside.relationships.sessions.SuggestedTimes;
import java.time.Instant;
import java.util.List;

/** Times that somebody suggested, as a member sees them. */
public record SuggestionView(Workspace workspace, SuggestedTimes suggestion) {
    /** One of the times. */
    public record Option(Instant start, List<ClockTime> clocks) {}

    public boolean isMine() {
        return workspace.isMe(suggestion.by());
    }

    public Person by() {
        return workspace.member(suggestion.by());
    }

    public boolean isMove() {
        return suggestion.findSession().isPresent();
    }

    /** The times that are still ahead. */
    public List<Option> options() {
        return suggestion.listAhead(workspace.now()).stream()
                .map(time -> new Option(
                        time.toInstant(),
                        ClockTime.list(
                                Stretch.of(
                                        time.toInstant(), suggestion.meeting().length()),
                                workspace.me(),
                                workspace.peers())))
                .toList();
    }

    public String path(String below) {
        return workspace.path("/sessions/suggestions/" + suggestion.id() + below);
    }
}
