package app.alongside.ui;

import java.util.List;
import java.util.Optional;

/** A module's places in the navigation. Implemented by each module that has pages. */
public interface Navigation {
    /** The places this module offers the viewer under {@code hat} on the page at {@code path}. */
    List<Place> listPlaces(Viewer viewer, Hat hat, String path);

    /** What this module finds for the viewer under {@code hat}; at most one module answers for a hat. */
    default Optional<FindBox> findBox(Viewer viewer, Hat hat) {
        return Optional.empty();
    }
}
