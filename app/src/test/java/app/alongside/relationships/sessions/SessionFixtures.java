package app.alongside.relationships.sessions;

import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Answer.Asked;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Sessions for tests: {@code sessions.agreed(pair, start)}. */
@TestComponent
public class SessionFixtures {
    public static final Meeting AN_HOUR = new Meeting(
            Duration.ofHours(1), Channel.VIDEO, "https://meet.test/room", "The top claim\nWhat to bring next time");

    private final SuggestingTimes suggesting;
    private final AgreeingSessions agreeing;
    private final GivingPulses giving;
    private final Clock clock;

    SessionFixtures(SuggestingTimes suggesting, AgreeingSessions agreeing, GivingPulses giving, Clock clock) {
        this.suggesting = suggesting;
        this.agreeing = agreeing;
        this.giving = giving;
        this.clock = clock;
    }

    /** Midday in UTC, so many days from now. */
    public Instant inDays(int days) {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(days)
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC);
    }

    /** Times for an hour that {@code by} suggests to the others. */
    public SuggestedTimes suggested(Made made, Person by, Instant... times) {
        Draft draft = new Draft(null, null, List.of(times), AN_HOUR, "Same as usual?");
        return ((Asked) suggest(made, by, draft)).times();
    }

    public Answer suggest(Made made, Person by, Draft draft) {
        return CurrentOrganisation.call(made.organisation().id(), () -> suggesting.suggest(made.id(), by.id(), draft));
    }

    public Answer choose(Made made, Person by, SuggestedTimes suggestion, Instant time) {
        return CurrentOrganisation.call(
                made.organisation().id(), () -> agreeing.choose(made.id(), by.id(), suggestion.id(), time));
    }

    /** An hour that the first member suggested and the second chose. */
    public Session agreed(Made made, Instant start) {
        SuggestedTimes suggestion = suggested(made, made.one(), start);
        return ((Done) choose(made, made.other(), suggestion, start)).session();
    }

    /** What the first member says they gave and got; the second says the reverse. */
    public void pulses(Made made, Session session, int gave, int got) {
        made.in(() -> {
            giving.give(made.id(), new Pulse(session.id(), made.one().id(), gave, got, ""));
            giving.give(made.id(), new Pulse(session.id(), made.other().id(), got, gave, ""));
        });
    }

    /** The addresses of all members. */
    public static List<String> addresses(Made made) {
        return Stream.of(made.one(), made.other())
                .map(person -> person.email().value())
                .toList();
    }
}
