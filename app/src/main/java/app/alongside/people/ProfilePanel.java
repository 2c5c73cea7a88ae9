package app.alongside.people;

import app.alongside.ui.Panel;
import java.util.Set;

/** What a higher module keeps about a person and lets them change on their own profile. */
public interface ProfilePanel {
    /** Panels stand in ascending order. */
    int order();

    /**
     * The panel of this person.
     *
     * @param profile what else they say about themselves
     * @param asked what the reader asked to see more of: the names of the page's parameters
     */
    Panel show(Person person, Profile profile, Set<String> asked);
}
