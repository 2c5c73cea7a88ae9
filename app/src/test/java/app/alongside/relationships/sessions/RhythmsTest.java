package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.calendar.BusyTimes;
import app.alongside.calendar.Stretch;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.PausingRelationships;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Rhythm.Beat;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class RhythmsTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 5, 27);

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    AgreeingRhythms agreeing;

    @Autowired
    MakingSessionsAhead making;

    @Autowired
    CancellingSessions cancelling;

    @Autowired
    PausingRelationships pausing;

    @Autowired
    Rhythms rhythms;

    @Autowired
    Sessions sessions;

    @Autowired
    BusyTimes busy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void setClock() {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theNextTwoAreAlwaysInTheCalendars() {
        Made pair = aPairInRhythm();
        assertThat(starts(pair)).containsExactly("2027-05-27T13:00:00Z", "2027-06-10T13:00:00Z");
        Mailbox.waitFor(pair.other().email().value(), "Agreed: you and Inês meet on");
        make(pair);
        assertThat(starts(pair)).as("doing it twice does no harm").hasSize(2);

        clock.set(Instant.parse("2027-05-27T20:00:00Z"));
        make(pair);
        assertThat(starts(pair))
                .containsExactly("2027-05-27T13:00:00Z", "2027-06-10T13:00:00Z", "2027-06-24T13:00:00Z");
    }

    @Test
    void oneThatIsCancelledOrMovedIsOneForItselfAndDoesNotComeBack() {
        Made pair = aPairInRhythm();
        Session first = list(pair).getFirst();
        pair.in(() -> cancelling.cancel(pair.id(), first.id(), pair.one().id()));
        make(pair);
        assertThat(starts(pair)).containsExactly("2027-06-10T13:00:00Z", "2027-06-24T13:00:00Z");
    }

    @Test
    void aHolidayOfEitherIsLeftOut() {
        Made pair = relationships.aPair();
        Stretch holiday = new Stretch(Instant.parse("2027-06-08T21:00:00Z"), Instant.parse("2027-06-11T21:00:00Z"));
        Stretch lunch = new Stretch(Instant.parse("2027-05-27T13:00:00Z"), Instant.parse("2027-05-27T14:00:00Z"));
        pair.in(() -> transaction.executeWithoutResult(
                status -> busy.replace(pair.other().id(), List.of(lunch, holiday))));
        agree(pair, suggest(pair));
        assertThat(starts(pair))
                .as("away for days in Nairobi, not merely busy at noon")
                .containsExactly("2027-05-27T13:00:00Z", "2027-06-24T13:00:00Z");
    }

    @Test
    void aTimeAtWhichSomebodyIsBookedIsLeftOut() {
        Made pair = relationships.aPair();
        Made second = relationships.start(pair.organisation(), pair.programme(), pair.members());
        fixtures.agreed(second, Instant.parse("2027-05-27T12:30:00Z"));
        agree(pair, suggest(pair));
        assertThat(starts(pair)).containsExactly("2027-06-10T13:00:00Z", "2027-06-24T13:00:00Z");
    }

    @Test
    void whileTheyRestNothingIsMade() {
        Made pair = aPairInRhythm();
        pair.in(() -> pausing.pause(pair.id(), pair.one().id(), LocalDate.of(2027, 7, 1)));
        clock.set(Instant.parse("2027-06-15T08:00:00Z"));
        make(pair);
        assertThat(starts(pair)).hasSize(2);
        clock.set(Instant.parse("2027-07-02T08:00:00Z"));
        make(pair);
        assertThat(starts(pair)).endsWith("2027-06-10T13:00:00Z", "2027-07-08T13:00:00Z", "2027-07-22T13:00:00Z");
    }

    @Test
    void nobodyAgreesToTheirOwnAndTheLatestSuggestionCounts() {
        Made pair = relationships.aPair();
        RhythmId first = suggest(pair);
        assertThat(agree(pair, first, 0)).isFalse();
        RhythmId second = suggest(pair);
        assertThat(agree(pair, first, 1)).isFalse();
        assertThat(agree(pair, second, 1)).isTrue();
    }

    @Test
    void stoppedItMakesNoMoreAndWhatIsAgreedStays() {
        Made pair = aPairInRhythm();
        RhythmId rhythm = CurrentOrganisation.call(
                pair.organisation().id(),
                () -> rhythms.find(pair.id()).orElseThrow().id());
        pair.in(() -> agreeing.end(pair.id(), pair.other().id(), rhythm));
        clock.set(Instant.parse("2027-05-28T08:00:00Z"));
        make(pair);
        assertThat(starts(pair)).hasSize(2);
        Mailbox.waitFor(pair.one().email().value(), "Wanjiru ended the rhythm");
    }

    @Test
    void isSuggestedAndAgreedOnThePagesWithoutScript() {
        Made pair = relationships.aPair();
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer form = ines.get(pair.path("/sessions/rhythms/new"));
        assertThat(form.page().select("#zone option").eachAttr("value"))
                .containsExactly("Europe/Lisbon", "Africa/Nairobi");
        WebUser.Answer refused = ines.submit(
                form,
                pair.path("/sessions/rhythms"),
                Map.of("first", "2020-01-01", "time", "noon", "until", "2019-01-01", "weeks", "9"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[data-error-summary] a")).hasSize(3);
        WebUser.Answer asked = ines.submit(
                form,
                pair.path("/sessions/rhythms"),
                Map.of(
                        "first",
                        FIRST.toString(),
                        "time",
                        "14:00",
                        "weeks",
                        "2",
                        "zone",
                        "Africa/Nairobi",
                        "until",
                        "2027-12-01"));
        assertThat(asked.text())
                .contains("Every 2 weeks, on Thursday at 14:00 in Nairobi", "12:00 in Lisbon", "You suggested this")
                .contains("From Thursday 11 November you meet an hour earlier, at 11:00, because clocks change.");

        Mailbox.waitFor(pair.other().email().value(), "Inês suggests a rhythm");
        WebUser wanjiru = relationships.signedIn(port, pair, pair.other());
        WebUser.Answer waiting = wanjiru.get(pair.path("/sessions"));
        assertThat(waiting.text())
                .contains("From Thursday 11 November it is an hour earlier for Inês, at 11:00, because clocks change.");
        String action = waiting.page().select("form[action$=/agreement]").attr("action");
        assertThat(wanjiru.submit(waiting, action, Map.of()).text()).contains("Agreed. Your next two sessions");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(starts(pair)).containsExactly("2027-05-27T11:00:00Z", "2027-06-10T11:00:00Z"));
    }

    private Made aPairInRhythm() {
        Made pair = relationships.aPair();
        agree(pair, suggest(pair));
        return pair;
    }

    private RhythmId suggest(Made pair) {
        Beat beat = new Beat(2, FIRST, LocalTime.of(14, 0), ZoneId.of("Europe/Lisbon"), LocalDate.of(2027, 12, 1));
        return CurrentOrganisation.call(
                pair.organisation().id(),
                () -> agreeing.suggest(pair.id(), pair.one().id(), beat, SessionFixtures.AN_HOUR)
                        .id());
    }

    private void agree(Made pair, RhythmId rhythm) {
        assertThat(agree(pair, rhythm, 1)).isTrue();
        await().atMost(Duration.ofSeconds(20)).until(() -> list(pair).size() == 2);
    }

    private boolean agree(Made pair, RhythmId rhythm, int member) {
        return CurrentOrganisation.call(
                pair.organisation().id(),
                () -> agreeing.agree(pair.id(), pair.members().get(member).id(), rhythm));
    }

    private void make(Made pair) {
        pair.in(making::perform);
    }

    private List<Session> list(Made pair) {
        return CurrentOrganisation.call(
                pair.organisation().id(),
                () -> sessions.listFor(pair.id()).reversed().stream()
                        .filter(session -> !session.isCancelled())
                        .toList());
    }

    private List<String> starts(Made pair) {
        return list(pair).stream().map(session -> session.startsAt().toString()).toList();
    }
}
