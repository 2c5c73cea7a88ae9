package app.alongside.relationships.circles.web;

import app.alongside.relationships.MessageId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.messages.Messages;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What members of a circle write to one another between sessions: the last words, and room for more. */
@Component
class BetweenPanel implements WorkspacePanel {
    private static final int SHOWN = 3;

    private final Messages messages;

    BetweenPanel(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        if (!workspace.isCircle()) {
            return Optional.empty();
        }
        BetweenScreen screen = new BetweenScreen(
                workspace,
                messages.list(workspace.relationship().id(), Integer.MAX_VALUE, SHOWN)
                        .reversed(),
                MessageId.fresh());
        return Optional.of(new Panel("relationships/circles/web/between", screen, Section.MAIN));
    }
}
