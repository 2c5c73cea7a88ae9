package app.alongside.relationships;

import app.alongside.platform.PersonId;
import app.alongside.ui.Panel;
import java.util.Optional;

/** What a capability shows in the workspace of a relationship. */
public interface WorkspacePanel {
    /** Panels of a section stand in ascending order. */
    int order();

    /** What there is to show {@code viewer}, who is a member; empty when there is nothing to say. */
    Optional<Panel> find(Relationship relationship, PersonId viewer);
}
