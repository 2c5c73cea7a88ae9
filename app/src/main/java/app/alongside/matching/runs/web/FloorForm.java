package app.alongside.matching.runs.web;

import app.alongside.matching.policy.Floor;
import app.alongside.matching.runs.Fairness;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A floor as it was asked for.
 *
 * @param group segment and name of the group, as {@link FairScreen.Behind#value} tells it
 * @param percent the share as it was typed
 */
public record FloorForm(@Nullable String group, @Nullable String percent) {
    /** Nothing was asked for yet. */
    static final FloorForm EMPTY = new FloorForm(null, null);

    private static final String FROM_1_TO_100 = "0*(?:[1-9][0-9]?|100)";

    /** The share in percent; nothing where what was typed is none. */
    OptionalInt share() {
        String typed = percent == null ? "" : percent.strip();
        return typed.matches(FROM_1_TO_100) ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** A floor of that share, for a group that the audit may show. */
    Optional<Floor> find(List<Fairness> audit, int share) {
        return audit.stream()
                .flatMap(part -> part.groups().stream()
                        .filter(shown -> (part.segment() + ":" + shown.name()).equals(group))
                        .map(shown -> new Floor(part.segment(), shown.name(), share)))
                .findFirst();
    }

    /** What stands in the field of the share: what was typed, or what could be asked for. */
    public String shown(FairScreen.Behind first) {
        return percent == null ? String.valueOf(first.fair()) : percent;
    }
}
