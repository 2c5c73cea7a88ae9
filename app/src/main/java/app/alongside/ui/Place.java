package app.alongside.ui;

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
 */
public record Place(int order, Section section, String label, String icon, String href, int waiting, boolean compact) {
    /** Where in the side navigation a place stands. */
    public enum Section {
        MAIN,
        ACROSS_PROGRAMMES,
        FOOT
    }

    /** A place in the main list. */
    public static Place main(int order, String label, String icon, String href) {
        return new Place(order, Section.MAIN, label, icon, href, 0, false);
    }

    public Place onPhones() {
        return new Place(order, section, label, icon, href, waiting, true);
    }

    public Place in(Section other) {
        return new Place(order, other, label, icon, href, waiting, compact);
    }

    public Place waiting(int count) {
        return new Place(order, section, label, icon, href, count, compact);
    }
}
