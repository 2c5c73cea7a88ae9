package app.alongside.relationships.closing;

import java.util.Collection;
import java.util.Comparator;

/** What stays between people once their relationship is closed, the quietest first. */
public enum Afterlife {
    /** Nothing is planned. */
    NONE,
    /** They may write to one another; nobody is reminded. */
    IN_TOUCH,
    /** They are reminded of a coffee every three months, for a year. */
    COFFEE;

    /** What all can live with: the quietest of their wishes. */
    static Afterlife agree(Collection<Afterlife> wishes) {
        return wishes.stream().min(Comparator.naturalOrder()).orElse(NONE);
    }
}
