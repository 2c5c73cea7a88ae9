package app.alongside.matching.policy;

import app.alongside.matching.engine.pool.PersonSpec;
import java.time.LocalDate;

/**
 * Of a group of people at least so many shall have a match, even where other pairs would be worth more.
 *
 * @param group as the directory has it; for tenure the name of a band
 * @param percent of those of the group who take part, 1 to 100
 */
public record Floor(DirectorySegment segment, String group, int percent) {
    public Floor {
        if (group.isBlank() || percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A floor of " + percent + " % for \"" + group + "\" is none.");
        }
    }

    /** The group's name for a person of it, and nothing for everybody else. */
    public String groupOf(PersonSpec person, LocalDate today) {
        return segment.groupOf(person, today).equals(group) ? group : "";
    }

    /** The share, 0 to 1. */
    public double share() {
        return percent / 100.0;
    }

    @Override
    public String toString() {
        return segment + " " + group + " " + percent + " %";
    }
}
