package app.alongside.matching;

import java.util.UUID;

/** Names a match run. */
public record MatchRunId(UUID value) {
    public static MatchRunId parse(String text) {
        return new MatchRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
