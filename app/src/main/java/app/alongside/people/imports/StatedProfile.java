package app.alongside.people.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row says about a person beyond the directory; absent where it says nothing. */
record StatedProfile(
        @Nullable List<StatedSkill> offers,
        @Nullable List<StatedSkill> wants,
        @Nullable List<String> interests,
        @Nullable List<String> goals,
        @Nullable List<String> challenges,
        @Nullable Map<String, Integer> style,
        @Nullable String prefers,
        @Nullable Integer partners,
        @Nullable Integer hours,
        @Nullable String bio) {
    /** A skill as a file names it; {@code target} is the level for an offer too. */
    record StatedSkill(String name, int now, int target) {}

    boolean isEmpty() {
        return offers == null
                && wants == null
                && interests == null
                && goals == null
                && challenges == null
                && style == null
                && prefers == null
                && partners == null
                && hours == null
                && bio == null;
    }
}
