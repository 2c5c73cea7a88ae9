package app.alongside.matching.engine.policy;

import java.util.Set;

/**
 * Who may take part, by directory data; an empty set and a zero ask for nothing, and what is not known excludes nobody.
 *
 * @param monthsInService how long somebody must have been in the organisation
 */
public record Segment(
        Set<String> functions,
        Set<String> departments,
        Set<String> locations,
        Set<Integer> levels,
        int monthsInService) {
    /** Refuses a negative time in service. */
    public Segment {
        functions = Set.copyOf(functions);
        departments = Set.copyOf(departments);
        locations = Set.copyOf(locations);
        levels = Set.copyOf(levels);
        if (monthsInService < 0) {
            throw new IllegalArgumentException("Nobody has been in service for " + monthsInService + " months.");
        }
    }

    /** Everybody in the pool. */
    public static Segment everybody() {
        return new Segment(Set.of(), Set.of(), Set.of(), Set.of(), 0);
    }
}
