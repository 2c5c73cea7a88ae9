package app.alongside.matching.engine.pool;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers people, one description each, and refuses what cannot be. */
public final class PoolBuilder {
    private final Map<String, PersonSpec> people = new LinkedHashMap<>();
    private LocalDate referenceDay = LocalDate.of(2026, 1, 5);

    PoolBuilder() {}

    /** Adds a person, whose id must be new. */
    public PoolBuilder add(PersonSpec person) {
        if (people.putIfAbsent(person.id(), person) != null) {
            throw new InvalidPersonException(person.id(), "id", "is given to two people.");
        }
        return this;
    }

    /** The day that "now" means: time since past relationships counts from it and clocks are compared in its week. */
    public PoolBuilder on(LocalDate day) {
        referenceDay = day;
        return this;
    }

    /** The finished pool. */
    public Pool build() {
        people.values().forEach(this::refuseMissingMusts);
        Comparator<PersonSpec> order = Comparator.<PersonSpec, String>comparing(
                        p -> lower(p.place().function() == null ? "" : p.place().function()))
                .thenComparing(p ->
                        p.offers().isEmpty() ? "" : lower(p.offers().getFirst().skill()))
                .thenComparing(PersonSpec::id);
        List<PersonSpec> ordered = people.values().stream().sorted(order).toList();
        return new Pool(ordered, referenceDay);
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void refuseMissingMusts(PersonSpec person) {
        for (String other : person.ties().must()) {
            if (!people.containsKey(other)) {
                throw new InvalidPersonException(
                        person.id(), "must", "'" + other + "' is not in the pool. Maybe they have not enrolled.");
            }
        }
    }
}
