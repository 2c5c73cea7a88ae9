package app.alongside.relationships;

import app.alongside.ui.Panel;
import java.util.Optional;

/** What a capability shows in the workspace of a relationship. */
public interface WorkspacePanel {
    /** Panels of a section stand in ascending order. */
    int order();

    /** Whether it belongs on the front page of a circle, which has its own order of things. */
    default boolean isForCircles() {
        return false;
    }

    /** What there is to show in this workspace, to the member who looks; empty when there is nothing to say. */
    Optional<Panel> find(Workspace workspace);
}
