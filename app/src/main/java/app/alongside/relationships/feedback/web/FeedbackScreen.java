package app.alongside.relationships.feedback.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.goals.Goal;
import app.alongside.ui.FormErrors;
import java.util.List;

/**
 * One feedback.
 *
 * @param goals those whose step it may become; for whoever asked for it
 * @param form what is written so far
 */
public record FeedbackScreen(
        Workspace workspace, PeerFeedback feedback, List<Goal> goals, GiveForm form, boolean refused) {
    public boolean isMine() {
        return feedback.isAskedBy(workspace.me().id());
    }

    public Person asker() {
        return workspace.member(feedback.between().asker());
    }

    public Person giver() {
        return workspace.member(feedback.between().giver());
    }

    public String standing() {
        return (isMine() ? "mine." : "theirs.") + feedback.state();
    }

    public boolean isActive() {
        return workspace.relationship().isActive();
    }

    /** Whether whoever looks is to write it. */
    public boolean mayGive() {
        return isActive() && !isMine() && feedback.isAsked();
    }

    public boolean mayThank() {
        return isActive() && isMine() && feedback.state() == PeerFeedback.State.GIVEN;
    }

    public boolean mayMakeStep() {
        return isActive() && isMine() && feedback.isGiven() && !goals.isEmpty();
    }

    public FormErrors errors() {
        return refused ? form.errors() : FormErrors.none();
    }
}
