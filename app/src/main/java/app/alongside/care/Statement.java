package app.alongside.care;

import app.alongside.platform.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * Something said in a concern.
 *
 * @param position 1 for the first
 * @param author whether the person who raised it speaks, or a care contact
 * @param text as it was typed
 * @param suggestions what the care contact would do if the person who raised it agrees
 */
public record Statement(
        int position, Author author, PersonId by, Instant at, String text, List<Suggestion> suggestions) {
    /** Who speaks. */
    public enum Author {
        RAISER,
        CONTACT
    }

    /** What a care contact may suggest. */
    public enum Step {
        /** The relationship ends without a reason, and its places become free for other peers. */
        NEW_PEER,
        /** The care contact speaks with the other person and names nobody. */
        SPEAK,
        /** All of them talk together, led by the care contact. */
        MEDIATE
    }

    /** What has become of a suggestion. */
    public enum Answer {
        OPEN,
        CHOSEN,
        LEFT,
        DONE
    }

    /** One step and what has become of it. */
    public record Suggestion(Step step, Answer answer) {}

    public Statement {
        suggestions = List.copyOf(suggestions);
    }

    public boolean isByRaiser() {
        return author == Author.RAISER;
    }

    /** Whether the person who raised the concern has something to choose here. */
    public boolean asks() {
        return suggestions.stream().anyMatch(suggestion -> suggestion.answer() == Answer.OPEN);
    }
}
