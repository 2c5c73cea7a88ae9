package app.alongside.programmes;

import app.alongside.ui.Panel;
import java.util.Optional;

/**
 * What a higher module shows on a programme's page for coordinators: a leading panel across the page, rows of what could
 * use a hand, and panels in the main column or beside it.
 */
public interface OverviewPanel {
    /** Panels of a section stand in ascending order. */
    int order();

    /** The panel for this programme; empty where there is nothing to show. Runs inside the organisation. */
    Optional<Panel> find(Programme programme);
}
