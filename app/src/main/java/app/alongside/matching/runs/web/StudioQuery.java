package app.alongside.matching.runs.web;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.runs.LeftOut;
import app.alongside.matching.runs.PairFilter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of the studio is looked at.
 *
 * @param find a name among the pairs
 * @param only which pairs
 * @param after the rank to go on after
 * @param who a name among the people without a match
 * @param place together with {@code person} where their list goes on
 */
record StudioQuery(
        @Nullable UUID run,
        @Nullable String find,
        @Nullable PairFilter only,
        @Nullable Integer after,
        @Nullable String who,
        @Nullable Integer place,
        @Nullable UUID person) {
    static final StudioQuery NEWEST = new StudioQuery(null, null, null, null, null, null, null);

    /** All of that run. */
    static StudioQuery of(UUID run) {
        return new StudioQuery(run, null, null, null, null, null, null);
    }

    Optional<MatchRunId> findRun() {
        return Optional.ofNullable(run).map(MatchRunId::new);
    }

    String text() {
        return find == null ? "" : find.strip();
    }

    PairFilter filter() {
        return only == null ? PairFilter.ALL : only;
    }

    int rank() {
        return after == null ? filter().start() : Math.max(0, after);
    }

    String whoText() {
        return who == null ? "" : who.strip();
    }

    LeftOut.Place wherePlace() {
        return place == null || person == null ? LeftOut.Place.START : new LeftOut.Place(place, person);
    }
}
