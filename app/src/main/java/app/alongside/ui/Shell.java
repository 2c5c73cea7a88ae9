package app.alongside.ui;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a page's own content: where one can go, and what is at hand.
 *
 * @param viewer who looks
 * @param hat what the viewer is here for
 * @param places in order, for all sections
 * @param current the address of the place the page belongs to; empty where it belongs to none
 * @param scope the programme switch of a coordinator's page
 * @param find what can be looked for from anywhere
 * @param localTime the viewer's time of day, as {@code 13:24}
 */
public record Shell(
        Viewer viewer,
        Hat hat,
        List<Place> places,
        String current,
        @Nullable ScopeSwitch scope,
        @Nullable FindBox find,
        String localTime) {
    /** The place that gives the viewer's clock its name, as {@code Lisbon}. */
    public String city() {
        return Dates.city(viewer.zone());
    }

    public List<Place> listIn(Place.Section section) {
        return places.stream().filter(place -> place.section() == section).toList();
    }

    public List<Place> listCompact() {
        return places.stream().filter(Place::compact).limit(4).toList();
    }

    public boolean isCurrent(Place place) {
        return place.href().equals(current);
    }

    public boolean isCurrentCompact() {
        return listCompact().stream().anyMatch(this::isCurrent);
    }

    static String currentAmong(List<Place> places, String path) {
        return places.stream()
                .filter(place -> place.closeness(path) > 0)
                .max(Comparator.comparingInt(place -> place.closeness(path)))
                .map(Place::href)
                .orElse("");
    }
}
