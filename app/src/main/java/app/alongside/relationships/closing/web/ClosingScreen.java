package app.alongside.relationships.closing.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.closing.Afterlife;
import app.alongside.relationships.closing.Closing;
import app.alongside.relationships.closing.Part;
import app.alongside.relationships.closing.PlanningEnds;
import app.alongside.relationships.closing.ThankYou;
import app.alongside.relationships.closing.WritingParts;
import app.alongside.relationships.sessions.Session;
import app.alongside.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The planned end, as one member sees it.
 *
 * @param parts what this member may read: their own, and everybody's once it is open
 * @param toCome the sessions to come, the next one first
 * @param typed what stands in the forms
 */
public record ClosingScreen(
        Workspace workspace,
        Closing closing,
        List<Part> parts,
        List<PersonId> done,
        List<ThankYou> thanks,
        List<Session> toCome,
        Typed typed) {
    /** What stands in the forms of the page, and what is wrong with it. */
    public record Typed(PartForm part, String endsOn, String thanks, FormErrors errors) {
        Typed with(PartForm other, FormErrors wrong) {
            return new Typed(other, endsOn, thanks, wrong);
        }

        Typed withDay(String day, FormErrors wrong) {
            return new Typed(part, day, thanks, wrong);
        }

        Typed withThanks(String text, FormErrors wrong) {
            return new Typed(part, endsOn, text, wrong);
        }
    }

    ClosingScreen with(Typed other) {
        return new ClosingScreen(workspace, closing, parts, done, thanks, toCome, other);
    }

    public LocalDate lastDay() {
        return closing.lastDay(workspace.programme().ends());
    }

    /** Whether the end is near enough to speak of it. */
    public boolean isNear() {
        return !workspace.today().plusDays(PlanningEnds.DAYS_AHEAD).isBefore(lastDay());
    }

    public boolean mayWrite() {
        return workspace.relationship().isActive() && !closing.isOpen();
    }

    public boolean mayThank() {
        boolean goesOn = workspace.relationship().isActive() || closing.isClosed();
        return goesOn && findThanksFrom(workspace.me().id()).isEmpty();
    }

    public boolean amDone() {
        return done.contains(workspace.me().id());
    }

    /** Of the others, those who are done. */
    public List<Person> othersDone() {
        return workspace.peers().stream()
                .filter(peer -> done.contains(peer.id()))
                .toList();
    }

    /** Whether this member has waited for the others long enough to open it without them. */
    public boolean mayOpen() {
        return mayWrite()
                && parts.stream()
                        .filter(part -> workspace.isMe(part.person()))
                        .map(Part::doneAt)
                        .anyMatch(at ->
                                at != null && !at.plus(WritingParts.PATIENCE).isAfter(workspace.now()));
    }

    /** The session that looks like the last one: the last before the last day, else the next. */
    public Optional<Session> lastSession() {
        return toCome.stream()
                .filter(session -> !session.start()
                        .withZoneSameInstant(workspace.me().zone())
                        .toLocalDate()
                        .isAfter(lastDay()))
                .reduce((earlier, later) -> later)
                .or(() -> toCome.stream().findFirst());
    }

    /** Whether the last session is also the next one, so that the end can go on its agenda. */
    public boolean mayPutOnAgenda() {
        return mayWrite() && toCome.size() == 1;
    }

    public Optional<ThankYou> findThanksFrom(PersonId person) {
        return thanks.stream().filter(note -> note.from().equals(person)).findFirst();
    }

    /** What one can wish for afterwards. */
    public List<Afterlife> wishes() {
        return List.of(Afterlife.values());
    }

    public FormErrors errors() {
        return typed.errors();
    }
}
