package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.RunOutcome.RingsFound;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * With whom a result brings each person together, in pairs and in the rings that serve those without one.
 *
 * @param byPerson whom each person has, by ids; whoever has nobody is not in it
 * @param rings how many rings are among it and how many people are in them; absent where none were looked for
 */
public record Companions(
        Map<String, Set<String>> byPerson, @Nullable RingsFound rings) {
    /** Looks for rings as the settings say, as a run would. */
    public static Companions of(MatchResult result, PolicySettings settings) {
        Map<String, Set<String>> byPerson = new TreeMap<>();
        result.pairs().forEach(pair -> {
            join(byPerson, List.of(pair.first(), pair.second()));
        });
        if (!settings.ringsWelcome()) {
            return new Companions(byPerson, null);
        }
        List<List<String>> rings = SeekingRings.seek(result, settings.toPolicy()).stream()
                .map(ring -> ring.people().list().stream().map(Object::toString).toList())
                .toList();
        rings.forEach(ring -> join(byPerson, ring));
        return new Companions(
                byPerson,
                new RingsFound(rings.size(), rings.stream().mapToInt(List::size).sum()));
    }

    private static void join(Map<String, Set<String>> byPerson, List<String> together) {
        for (String person : together) {
            Set<String> others = byPerson.computeIfAbsent(person, any -> new HashSet<>());
            together.stream().filter(other -> !other.equals(person)).forEach(others::add);
        }
    }

    public boolean serves(String person) {
        return byPerson.containsKey(person);
    }

    /** The figures with those of the rings. */
    public RunOutcome addTo(RunOutcome outcome) {
        return rings == null ? outcome : outcome.with(rings);
    }

    /** Those who have somebody here and nobody there. */
    public SortedSet<String> servedUnlike(Companions other) {
        SortedSet<String> served = new TreeSet<>(byPerson.keySet());
        served.removeAll(other.byPerson.keySet());
        return served;
    }

    /** Those who have somebody else here than there, or nobody, or somebody at last. */
    public SortedSet<String> listChanges(Companions other) {
        SortedSet<String> changing = new TreeSet<>(byPerson.keySet());
        changing.addAll(other.byPerson.keySet());
        changing.removeIf(person ->
                byPerson.getOrDefault(person, Set.of()).equals(other.byPerson.getOrDefault(person, Set.of())));
        return changing;
    }
}
