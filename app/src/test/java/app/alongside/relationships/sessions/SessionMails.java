package app.alongside.relationships.sessions;

import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.testing.SendsMails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Every mail about sessions, most of them with a calendar entry or with times on several clocks. */
@TestComponent
public class SessionMails implements SendsMails {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Meeting MEETING =
            new Meeting(Duration.ofHours(1), Channel.VIDEO, "https://meet.test/room", """
            Was uns an Übergaben fehlt; wer „früh“, wer „spät“ beginnt, und was wir beide dabei gelernt haben \uD83D\uDE42\uD83D\uDE42
            Next: the <b>safety case</b> & \\ its top claim""");

    private final SessionNotices notices;
    private final SessionFixtures sessions;
    private final Clock clock;

    SessionMails(SessionNotices notices, SessionFixtures sessions, Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void sendEach(Made pair) {
        Session session = session(pair, 0);
        notices.suggested(pair.relationship(), suggestion(pair, null));
        notices.suggested(pair.relationship(), suggestion(pair, session.id()));
        notices.agreed(pair.relationship(), session);
        notices.agreed(pair.relationship(), session(pair, 1));
        notices.cancelled(pair.relationship(), session);
        notices.declined(pair.relationship(), session, pair.one().id());
        notices.takenOut(pair.relationship(), session, pair.other().id());
        for (Reminder reminder : Reminder.values()) {
            notices.soon(
                    pair.relationship(), session, reminder, Set.of(pair.other().id()));
        }
        notices.askHowItWent(pair.relationship(), session);
    }

    private Session session(Made made, int sequence) {
        return new Session(
                new SessionId(made.id().value()),
                made.id(),
                2,
                made.one().id(),
                sessions.inDays(3).atZone(LISBON),
                MEETING,
                sequence,
                clock.instant(),
                null,
                new Session.Agreed(),
                Map.of(),
                Map.of());
    }

    private SuggestedTimes suggestion(Made pair, @Nullable SessionId moving) {
        List<Instant> times = List.of(sessions.inDays(3), sessions.inDays(4), sessions.inDays(5));
        return new SuggestedTimes(
                new SuggestionId(UUID.randomUUID()),
                pair.id(),
                moving,
                pair.one().id(),
                times.stream().map(time -> time.atZone(LISBON)).toList(),
                SessionFixtures.AN_HOUR,
                "Same as usual?");
    }
}
