package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Asked;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.Rhythm.Beat;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy of the database tells nobody where people meet, what about, or what they noted of it. */
@AlongsideTest
class SealedMeetingsTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant START = Instant.parse("2027-05-27T13:00:00Z");

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Rhythms rhythms;

    @Autowired
    Pulses pulses;

    @Autowired
    WritingAgendas agendas;

    @Autowired
    GivingPulses giving;

    @Autowired
    AgreeingRhythms agreeing;

    @Autowired
    List<DueWork> work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseDump dump;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDumpHoldsNoWordOfSessions() {
        clock.set(Instant.parse("2027-05-20T09:00:00Z"));
        Made pair = relationships.aPair();
        Draft draft = new Draft(null, null, List.of(START), meeting("plover-room", "curlew-point"), "dunlin-line");
        SuggestedTimes suggestion = ((Asked) fixtures.suggest(pair, pair.one(), draft)).times();
        pair.in(() -> assertThat(suggestions.findOpen(pair.id()))
                .map(SuggestedTimes::line)
                .contains("dunlin-line"));
        fixtures.choose(pair, pair.other(), suggestion, START);
        pair.in(() -> {
            SessionId id = sessions.listFor(pair.id()).getFirst().id();
            agendas.add(pair.id(), id, "avocet-point");
            assertThat(sessions.get(pair.id(), id).meeting())
                    .isEqualTo(meeting("plover-room", "curlew-point\navocet-point"));
            agreeing.suggest(pair.id(), pair.one().id(), beat(), meeting("godwit-room", ""));
            assertThat(rhythms.find(pair.id()).orElseThrow().meeting().place()).isEqualTo("godwit-room");
            clock.set(START.plus(Duration.ofHours(2)));
            giving.give(pair.id(), new Pulse(id, pair.one().id(), 3, 4, "stilt-line"));
            assertThat(pulses.find(id, pair.one().id()).orElseThrow().line()).isEqualTo("stilt-line");
        });
        for (String planted :
                List.of("plover-room", "curlew-point", "avocet-point", "dunlin-line", "godwit-room", "stilt-line")) {
            assertThat(dump.tablesWith(planted)).as(planted).isEmpty();
        }
    }

    @Test
    void whatLayOpenFromBeforeIsReadableAndSealedInItsTurn() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        SuggestedTimes suggestion = fixtures.suggested(pair, pair.one(), fixtures.inDays(5));
        pair.in(() -> {
            agreeing.suggest(pair.id(), pair.one().id(), beat(), meeting("somewhere", ""));
            transaction.executeWithoutResult(status -> writeOpenly(pair, session, suggestion));
        });
        assertThat(dump.tablesWith("openly-before"))
                .containsExactlyInAnyOrder(
                        "public.session", "public.session_suggestion", "public.session_rhythm", "public.pulse");
        pair.in(() -> assertReadable(pair, session));
        pair.in(() -> work.stream()
                .filter(due -> due.name().equals("relationships.seal-words"))
                .forEach(DueWork::perform));
        assertThat(dump.tablesWith("openly-before")).isEmpty();
        pair.in(() -> assertReadable(pair, session));
    }

    private void assertReadable(Made pair, Session session) {
        Meeting meeting = sessions.get(pair.id(), session.id()).meeting();
        assertThat(meeting.place()).isEqualTo("openly-before room");
        assertThat(meeting.agenda()).isEqualTo("openly-before point");
        SuggestedTimes suggestion = suggestions.findOpen(pair.id()).orElseThrow();
        assertThat(suggestion.meeting().agenda()).isEqualTo("openly-before agenda");
        assertThat(suggestion.line()).isEqualTo("openly-before line");
        assertThat(rhythms.find(pair.id()).orElseThrow().meeting().place()).isEqualTo("openly-before rhythm");
        assertThat(pulses.find(session.id(), pair.one().id()).orElseThrow().line())
                .isEqualTo("openly-before pulse");
    }

    /** As an earlier version of the application wrote them. */
    private void writeOpenly(Made pair, Session session, SuggestedTimes suggestion) {
        update("""
                update session set sealed = null, place = 'openly-before room', agenda = 'openly-before point'
                where organisation_id = current_organisation() and id = :id
                """, session.id().value());
        update("""
                update session_suggestion set sealed = null, place = '', agenda = 'openly-before agenda',
                       line = 'openly-before line'
                where organisation_id = current_organisation() and id = :id
                """, suggestion.id().value());
        update("""
                update session_rhythm set sealed = null, place = 'openly-before rhythm'
                where organisation_id = current_organisation() and relationship_id = :id
                """, pair.id().value());
        jdbc.sql("""
                        insert into pulse (organisation_id, session_id, person_id, gave, got, line, given_at)
                        values (current_organisation(), :session, :person, 3, 3, 'openly-before pulse', now())
                        """)
                .param("session", session.id().value())
                .param("person", pair.one().id().value())
                .update();
    }

    private void update(String statement, UUID id) {
        jdbc.sql(statement).param("id", id).update();
    }

    private Beat beat() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), LISBON).plusWeeks(2);
        return new Beat(2, first, LocalTime.of(14, 0), LISBON, first.plusWeeks(20));
    }

    private static Meeting meeting(String place, String agenda) {
        return new Meeting(Duration.ofHours(1), Channel.IN_PERSON, place, agenda);
    }
}
