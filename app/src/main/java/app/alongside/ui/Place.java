package app.alongside.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somewhere the navigation leads.
 *
 * @param order places stand in ascending order
 * @param section {@link Section}
 * @param label the message key of its name
 * @param icon the icon's name in the sprite
 * @param href its address; the current place is the one whose address is the longest prefix of the page's
 * @param waiting how many things wait there, 0 for none
 * @param compact whether it is among the four that stay on a phone's bottom bar
 * @param covers further addresses whose pages belong to this place
 */
public record Place(
        int order,
        Section section,
        String label,
        String icon,
        String href,
        int waiting,
        boolean compact,
        List<String> covers) {
    /** Where in the side navigation a place stands. */
    public enum Section {
        MAIN,
        ACROSS_PROGRAMMES,
        FOOT
    }

    /** A place in the main list. */
    public static Place main(int order, String label, String icon, String href) {
        return new Place(order, Section.MAIN, label, icon, href, 0, false, List.of());
    }

    public Place onPhones() {
        return new Place(order, section, label, icon, href, waiting, true, covers);
    }

    public Place in(Section other) {
        return new Place(order, other, label, icon, href, waiting, compact, covers);
    }

    public Place waiting(int count) {
        return new Place(order, section, label, icon, href, count, compact, covers);
    }

    /** Lets the pages below these addresses belong to this place, too. */
    public Place covering(String... addresses) {
        return new Place(order, section, label, icon, href, waiting, compact, List.of(addresses));
    }

    /** How well a page belongs here: the length of the longest of its addresses that leads to the page; 0 for none. */
    int closeness(String path) {
        return Stream.concat(Stream.of(href), covers.stream())
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
