package app.alongside.matching.engine.circles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which topics there are, who would like which, and who would facilitate.
 *
 * @param topics in any order
 * @param chosen the topics a person chose, the dearest first; who is not in it, or chose none, is open to any
 * @param facilitators people who are willing to facilitate a circle
 */
public record Wishes(List<Topic> topics, Map<String, List<String>> chosen, Set<String> facilitators) {
    /** Refuses topics of one name, and choices that are not on offer. */
    public Wishes {
        topics = List.copyOf(topics);
        chosen = Map.copyOf(chosen);
        facilitators = Set.copyOf(facilitators);
        Set<String> names = new HashSet<>();
        for (Topic topic : topics) {
            if (!names.add(topic.name())) {
                throw new IllegalArgumentException("Two topics are called '" + topic.name() + "'.");
            }
        }
        chosen.forEach((person, own) -> own.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "'" + person + "' chose '" + name + "', which is no topic. Maybe it was renamed.");
                }));
    }
}
