package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One to three times that a member suggests to the others, for a new session or to move one.
 *
 * @param session the session to be moved; absent for a new one
 * @param times on the clock of whoever suggests them, the earliest first
 * @param line a line that goes with it; may be empty
 */
public record SuggestedTimes(
        SuggestionId id,
        RelationshipId relationship,
        @Nullable SessionId session,
        PersonId by,
        List<ZonedDateTime> times,
        Meeting meeting,
        String line) {
    public static final int MOST_TIMES = 3;
    public static final int LONGEST_LINE = 500;

    public SuggestedTimes {
        times = times.stream().distinct().sorted().toList();
        if (times.isEmpty() || times.size() > MOST_TIMES) {
            throw new IllegalArgumentException("One to three times are suggested, not " + times.size());
        }
    }

    public Optional<SessionId> findSession() {
        return Optional.ofNullable(session);
    }

    /** The suggested time at that moment, if there is one. */
    public Optional<ZonedDateTime> findTime(Instant moment) {
        return times.stream().filter(time -> time.toInstant().equals(moment)).findFirst();
    }

    /** The times that are still ahead. */
    public List<ZonedDateTime> listAhead(Instant now) {
        return times.stream().filter(time -> time.toInstant().isAfter(now)).toList();
    }
}
