package app.alongside.relationships;

import app.alongside.platform.PersonId;

/** A capability's own page in the workspace, reached by a tab. */
public interface WorkspaceTab {
    /** Tabs stand in ascending order. */
    int order();

    /**
     * The last part of its address, {@code /relationships/{id}/<name>}; its label is the text
     * {@code relationships.tab.<name>}.
     */
    String name();

    /** Whether circles have that page too; some are for two people only. */
    default boolean isForCircles() {
        return true;
    }

    /** How many things are there, shown beside the label; 0 shows nothing. */
    int count(Relationship relationship, PersonId viewer);
}
