package app.alongside.relationships.feedback.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedbacks;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest feedback and the way to ask for some, beside the workspace. */
@Component
class FeedbackPanel implements WorkspacePanel {
    private static final int SHOWN = 3;

    private final PeerFeedbacks feedbacks;

    FeedbackPanel(PeerFeedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        List<PeerFeedback> newest = feedbacks
                .listFor(workspace.relationship().id(), workspace.me().id())
                .stream()
                .limit(SHOWN)
                .toList();
        FeedbackIndexScreen screen = new FeedbackIndexScreen(workspace, newest, AskFeedbackForm.EMPTY, false);
        return newest.isEmpty() && !screen.mayAsk()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/feedback/web/panel", screen, Section.ASIDE));
    }
}
