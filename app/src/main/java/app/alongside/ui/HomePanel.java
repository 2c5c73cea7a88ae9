package app.alongside.ui;

import java.util.Optional;

/** What a module shows on somebody's start page. Implemented by every module that has something to say there. */
public interface HomePanel {
    /** Panels of a section stand in ascending order. */
    int order();

    /**
     * What this module shows {@code viewer} now; empty when there is nothing to say. What stands among the things that wait
     * shows something that is {@link Waiting}.
     */
    Optional<Panel> find(Viewer viewer);
}
