package app.alongside.relationships.feedback.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedbacks;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of feedback. */
@Component
class FeedbackScreens {
    private final Workspaces workspaces;
    private final Relationships relationships;
    private final PeerFeedbacks feedbacks;
    private final Goals goals;

    FeedbackScreens(Workspaces workspaces, Relationships relationships, PeerFeedbacks feedbacks, Goals goals) {
        this.workspaces = workspaces;
        this.relationships = relationships;
        this.feedbacks = feedbacks;
        this.goals = goals;
    }

    @Transactional(readOnly = true)
    public FeedbackIndexScreen index(Relationship relationship, PersonId me) {
        return new FeedbackIndexScreen(
                workspaces.open(relationship, me),
                feedbacks.listFor(relationship.id(), me),
                AskFeedbackForm.EMPTY,
                false);
    }

    /** The page with a question that was refused. */
    @Transactional(readOnly = true)
    public FeedbackIndexScreen refuse(Relationship relationship, PersonId me, AskFeedbackForm form) {
        return new FeedbackIndexScreen(
                workspaces.open(relationship, me), feedbacks.listFor(relationship.id(), me), form, true);
    }

    @Transactional(readOnly = true)
    public FeedbackScreen show(PeerFeedback feedback, PersonId me) {
        return open(feedback, me, GiveForm.of(feedback.words()), false);
    }

    /** The page with a form that was refused. */
    @Transactional(readOnly = true)
    public FeedbackScreen refuse(PeerFeedback feedback, PersonId me, GiveForm form) {
        return open(feedback, me, form, true);
    }

    private FeedbackScreen open(PeerFeedback feedback, PersonId me, GiveForm form, boolean refused) {
        Workspace workspace = workspaces.open(relationships.get(feedback.relationshipId()), me);
        List<Goal> open = feedback.isAskedBy(me)
                ? goals.listFor(feedback.relationshipId()).stream()
                        .filter(Goal::isOpen)
                        .toList()
                : List.of();
        return new FeedbackScreen(workspace, feedback, open, form, refused);
    }
}
