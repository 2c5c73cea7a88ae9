package app.alongside.matching.web;

import app.alongside.matching.explanations.Explanation;
import app.alongside.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Others one could choose.
 *
 * @param skills the names of skills by id
 */
public record OthersScreen(List<Other> others, Map<String, String> skills) {
    static final OthersScreen NOBODY = new OthersScreen(List.of(), Map.of());

    /** Somebody, and what speaks for them from the reader's side. */
    public record Other(Person person, Explanation why) {}

    public boolean isEmpty() {
        return others.isEmpty();
    }

    /** The dearest skill the reader would learn. */
    public Optional<String> learns(Other other) {
        return name(other.why().firstLearns());
    }

    /** The dearest skill the reader would share. */
    public Optional<String> shares(Other other) {
        return name(other.why().secondLearns());
    }

    private Optional<String> name(List<Explanation.Lesson> lessons) {
        return lessons.stream().findFirst().map(lesson -> skills.getOrDefault(lesson.skill(), "–"));
    }
}
