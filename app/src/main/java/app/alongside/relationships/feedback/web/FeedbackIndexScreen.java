package app.alongside.relationships.feedback.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.ui.FormErrors;
import java.util.List;

/** The feedback between whoever looks and the others, with room to ask for more. */
public record FeedbackIndexScreen(
        Workspace workspace, List<PeerFeedback> feedback, AskFeedbackForm form, boolean refused) {
    public boolean mayAsk() {
        return workspace.relationship().isActive();
    }

    public boolean isMine(PeerFeedback one) {
        return one.isAskedBy(workspace.me().id());
    }

    public boolean isTurn(PeerFeedback one) {
        return mayAsk() && one.isTurnOf(workspace.me().id());
    }

    /** The other of the two. */
    public Person otherOf(PeerFeedback one) {
        return workspace.member(
                isMine(one) ? one.between().giver() : one.between().asker());
    }

    /** The part of the message keys that says how it stands, as whoever looks sees it. */
    public String standing(PeerFeedback one) {
        return (isMine(one) ? "mine." : "theirs.") + one.state();
    }

    public FormErrors errors() {
        return refused ? form.errors(workspace.relationship(), workspace.me().id()) : FormErrors.none();
    }
}
