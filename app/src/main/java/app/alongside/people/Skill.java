package app.alongside.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the organisation's taxonomy.
 *
 * @param name its canonical name
 * @param aliases other names for the same thing
 * @param broader the skill this one is a kind of
 * @param standing whether it is settled, or somebody's suggestion that a coordinator has not looked at yet
 */
public record Skill(
        SkillId id,
        String name,
        List<String> aliases,
        @Nullable SkillId broader,
        Standing standing) {
    public static final int LONGEST_NAME = 120;

    /** How settled an entry is. */
    public enum Standing {
        LISTED,
        SUGGESTED
    }

    public Skill {
        aliases = List.copyOf(aliases);
    }
}
