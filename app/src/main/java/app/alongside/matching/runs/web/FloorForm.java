package app.alongside.matching.runs.web;

import app.alongside.matching.policy.Floor;
import app.alongside.matching.runs.Fairness;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A floor as it was asked for.
 *
 * @param group segment and name of the group, as {@link FairScreen.Behind#value} tells it
 */
record FloorForm(@Nullable String group, @Nullable Integer percent) {
    /** Whether the share is one. */
    boolean hasShare() {
        return percent != null && percent >= 1 && percent <= 100;
    }

    /** The floor, for a group that the audit may show. */
    Optional<Floor> find(List<Fairness> audit) {
        return audit.stream()
                .flatMap(part -> part.groups().stream()
                        .filter(shown -> (part.segment() + ":" + shown.name()).equals(group))
                        .map(shown -> new Floor(part.segment(), shown.name(), percent == null ? 0 : percent)))
                .findFirst();
    }
}
