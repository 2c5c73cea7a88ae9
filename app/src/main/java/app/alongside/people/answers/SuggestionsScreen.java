package app.alongside.people.answers;

import app.alongside.people.Skills;
import java.util.List;

/**
 * What may be meant by words being typed.
 *
 * @param named whether they are exactly the name of one of them, so that there is nothing new to suggest
 */
public record SuggestionsScreen(String text, List<Skills.Suggestion> found, boolean named) {
    /** Whether the words may be suggested as a new skill. */
    public boolean offersNew() {
        return !named && SkillChoices.isName(text);
    }
}
