package app.alongside.relationships.circles.web;

import app.alongside.matching.GroupReasons;
import app.alongside.matching.GroupReasons.Help;
import app.alongside.matching.Ring;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.circles.web.HelpsScreen.Turn;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who helps whom, first of all beside a ring or circle that a match proposed; whoever left it helps nobody any more. */
@Component
class HelpsPanel implements WorkspacePanel {
    private static final int MOST_SHOWN = Ring.MOST;

    private final GroupReasons reasons;

    HelpsPanel(GroupReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        List<Turn> turns = workspace.relationship().findProposal().map(reasons::listHelps).orElse(List.of()).stream()
                .filter(help -> isStillThere(workspace, help))
                .filter(help -> workspace.everybody().size() <= MOST_SHOWN || concerns(workspace, help))
                .map(help -> new Turn(
                        workspace.member(help.helper()),
                        workspace.member(help.learner()),
                        String.join(", ", help.skills())))
                .toList();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("relationships/circles/web/helps", new HelpsScreen(workspace, turns), Section.ASIDE));
    }

    /** In a circle of many, each sees whom they help and who helps them; what all bring is told elsewhere. */
    private static boolean concerns(Workspace workspace, Help help) {
        return workspace.isMe(help.helper()) || workspace.isMe(help.learner());
    }

    private static boolean isStillThere(Workspace workspace, Help help) {
        return workspace.relationship().has(help.helper())
                && workspace.relationship().has(help.learner());
    }
}
