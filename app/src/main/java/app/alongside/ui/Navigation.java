package app.alongside.ui;

import java.util.List;

/** A module's places in the navigation. Implemented by each module that has pages. */
public interface Navigation {
    /** The places this module offers the viewer under {@code hat} on the page at {@code path}. */
    List<Place> listPlaces(Viewer viewer, Hat hat, String path);
}
