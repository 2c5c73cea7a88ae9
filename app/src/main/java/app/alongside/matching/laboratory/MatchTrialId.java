package app.alongside.matching.laboratory;

import java.util.UUID;

/** Names a trial of several policies. */
public record MatchTrialId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
