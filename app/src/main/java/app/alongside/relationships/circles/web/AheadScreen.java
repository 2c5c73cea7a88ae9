package app.alongside.relationships.circles.web;

import app.alongside.calendar.CalendarReply.Answer;
import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.circles.AgendaPoint;
import app.alongside.relationships.sessions.Session;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;

/**
 * The next session of a circle.
 *
 * @param brings what its host brings; may be empty
 * @param suggested the agenda to start from; empty once there is one
 */
public record AheadScreen(Workspace workspace, Session session, Person host, String brings, List<String> suggested) {
    public boolean isHostedByMe() {
        return workspace.isMe(host.id());
    }

    public LocalDateTime here() {
        return workspace.mine(session.startsAt()).toLocalDateTime();
    }

    /** The month in short, in the reader's language. */
    public String month() {
        return here().getMonth().getDisplayName(TextStyle.SHORT, workspace.me().locale());
    }

    public List<ClockGroup> clocks() {
        return ClockGroup.list(session.startsAt(), workspace.everybody());
    }

    public List<AgendaPoint> agenda() {
        List<String> lines = suggested.isEmpty() ? session.meeting().points() : suggested;
        return lines.stream().map(AgendaPoint::parse).toList();
    }

    public boolean isComing() {
        return said(workspace.me(), Answer.ACCEPTED);
    }

    public boolean isNotComing() {
        return said(workspace.me(), Answer.DECLINED);
    }

    public int coming() {
        return count(Answer.ACCEPTED);
    }

    /** How many have said neither yes nor no. */
    public int silent() {
        return workspace.everybody().size() - coming() - count(Answer.DECLINED);
    }

    /** Those who cannot come. */
    public List<Person> absent() {
        return workspace.everybody().stream()
                .filter(person -> said(person, Answer.DECLINED))
                .toList();
    }

    private int count(Answer answer) {
        return (int) workspace.everybody().stream()
                .filter(person -> said(person, answer))
                .count();
    }

    private boolean said(Person person, Answer answer) {
        return session.replies().get(person.id()) == answer;
    }
}
