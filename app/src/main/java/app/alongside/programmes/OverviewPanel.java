package app.alongside.programmes;

import java.util.Optional;

/** Something a higher module shows on a programme's page for coordinators. */
public interface OverviewPanel {
    /** Panels stand in ascending order. */
    int order();

    /** The panel for this programme; empty where there is nothing to show. Runs inside the organisation. */
    Optional<Panel> find(Programme programme);

    /**
     * What the page shows.
     *
     * @param template the template's path below {@code app/alongside}; it takes {@code screen} as its parameter
     */
    record Panel(String template, Object screen, Place place) {}

    /** Where on the page a panel stands. */
    enum Place {
        /** The full width, below the counts. */
        TOP,
        MAIN,
        ASIDE
    }
}
