package app.alongside.matching.engine.circles;

import java.util.List;

/**
 * What a circle is about.
 *
 * @param skills that somebody in the circle must offer
 */
public record Topic(String name, List<String> skills) {
    private static final int MOST_SKILLS = 60;

    /** Refuses a topic without a name. */
    public Topic {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A topic has no name.");
        }
        if (skills.size() > MOST_SKILLS) {
            throw new IllegalArgumentException("The topic '" + name + "' needs " + skills.size()
                    + " skills; no circle of " + "eight could cover them.");
        }
        skills = List.copyOf(skills);
    }

    /** A topic that needs no skill in particular. */
    public static Topic of(String name) {
        return new Topic(name, List.of());
    }
}
