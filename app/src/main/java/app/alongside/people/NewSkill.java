package app.alongside.people;

import app.alongside.people.Skill.Standing;
import app.alongside.people.words.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill to be added to the taxonomy.
 *
 * @param broader the name of the skill it is a kind of; one that exists, or is added with it
 * @param uri where the skill comes from, for those of a public classification
 */
public record NewSkill(
        String name,
        List<String> aliases,
        @Nullable String broader,
        @Nullable String uri,
        Standing standing) {
    public NewSkill {
        aliases = List.copyOf(aliases);
        if (PlainText.key(name).isEmpty() || name.length() > Skill.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A skill's name has 1 to " + Skill.LONGEST_NAME + " characters and a word in it: '" + name + "'");
        }
    }

    public static NewSkill listed(String name) {
        return new NewSkill(name, List.of(), null, null, Standing.LISTED);
    }

    public static NewSkill suggested(String name) {
        return new NewSkill(name, List.of(), null, null, Standing.SUGGESTED);
    }
}
