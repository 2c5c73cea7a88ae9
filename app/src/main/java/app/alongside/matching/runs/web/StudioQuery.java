package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What part of the studio is looked at: a run, a name searched for, the rank to go on after. */
record StudioQuery(
        @Nullable UUID run, @Nullable String find, @Nullable Integer after) {
    static final StudioQuery NEWEST = new StudioQuery(null, null, null);

    Optional<MatchRunId> findRun() {
        return Optional.ofNullable(run).map(MatchRunId::new);
    }

    String text() {
        return find == null ? "" : find.strip();
    }

    int rank() {
        return after == null ? 0 : Math.max(0, after);
    }
}
