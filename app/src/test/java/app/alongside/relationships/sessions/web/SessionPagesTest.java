package app.alongside.relationships.sessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Answer.Asked;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.relationships.sessions.SuggestedTimes;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.SettableClock;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class SessionPagesTest {
    private static final String A_WEEK_IN_SUMMER = "2027-05-24";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Availabilities availabilities;

    @Autowired
    Sessions sessions;

    @Autowired
    SettableClock clock;

    @Autowired
    StatementCounter statements;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theGridShowsBothClocksAndOffersOnlyWhatSuitsBoth() {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
        Made pair = aPairFree("Mon 09:00-12:00;Thu 14:00-16:00", "Mon 12:00-15:00;Thu 16:00-17:00");
        Answer page = signedIn(pair, pair.one()).get(pair.path("/sessions/new?week=" + A_WEEK_IN_SUMMER));
        assertThat(page.page().select("input[name=times]").eachAttr("value"))
                .containsExactly("2027-05-24T09:00:00Z", "2027-05-24T10:00:00Z", "2027-05-27T13:00:00Z");
        assertThat(page.page()
                        .select("input[name=times]")
                        .eachAttr("aria-label")
                        .getLast())
                .isEqualTo("Thursday 27 May, 14:00 in Lisbon, 16:00 in Nairobi");
        assertThat(page.page().select(".overlap__me")).hasSize(2);
        assertThat(page.page().select(".overlap__them")).hasSize(1);
        assertThat(page.text()).contains("Nairobi is 2 hours ahead of Lisbon");
    }

    @Test
    void aWeekOfClockChangesSaysSoAndReckonsWithIt() {
        clock.set(Instant.parse("2027-10-20T08:00:00Z"));
        Made pair = aPairFree("Sat 10:00-11:00;Sun 10:00-11:00", "Sat-Sun 09:00-18:00");
        Answer page = signedIn(pair, pair.one()).get(pair.path("/sessions/new?week=2027-10-25"));
        assertThat(page.page().select("input[name=times]").eachAttr("value"))
                .containsExactly("2027-10-30T09:00:00Z", "2027-10-31T10:00:00Z");
        assertThat(page.text()).contains("Clocks change in Lisbon on Sunday 31 October", "Both, 13:00");
    }

    @Test
    void acrossTheDateLineEachTimeSaysWhichDayItIsThere() {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
        Made pair = aPairIn("Pacific/Auckland", "Tue 08:00-10:00", "Pacific/Honolulu", "Mon 09:00-12:00");
        Answer page = signedIn(pair, pair.one()).get(pair.path("/sessions/new?week=" + A_WEEK_IN_SUMMER));
        assertThat(page.page().select("input[name=times]").eachAttr("value"))
                .containsExactly("2027-05-24T20:00:00Z", "2027-05-24T21:00:00Z");
        assertThat(page.page().select("input[name=times]").eachAttr("aria-label"))
                .startsWith("Tuesday 25 May, 08:00 in Auckland; 10:00 in Honolulu on Monday 24 May");
        assertThat(page.page().select(".overlap__zone").eachText()).contains("10:00 −1 day");
    }

    @Test
    void quarterHourZonesMeetOnTheReadersHalfHours() {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
        Made pair = aPairIn("Asia/Kolkata", "Mon 06:00-09:00", "Australia/Eucla", "Mon 09:00-12:00");
        Answer mine = signedIn(pair, pair.one()).get(pair.path("/sessions/new?week=" + A_WEEK_IN_SUMMER));
        assertThat(mine.page().select("input[name=times]").eachAttr("value"))
                .as("06:00 to 08:45 in Kolkata")
                .containsExactly(
                        "2027-05-24T00:30:00Z", "2027-05-24T01:00:00Z", "2027-05-24T01:30:00Z", "2027-05-24T02:00:00Z");
        assertThat(mine.page().select(".overlap__zone").eachText()).startsWith("09:15", "09:45");
        Answer theirs = signedIn(pair, pair.other()).get(pair.path("/sessions/new?week=" + A_WEEK_IN_SUMMER));
        assertThat(theirs.page().select("input[name=times]").eachAttr("value"))
                .as("on Eucla's own half-hours")
                .containsExactly(
                        "2027-05-24T00:45:00Z", "2027-05-24T01:15:00Z", "2027-05-24T01:45:00Z", "2027-05-24T02:15:00Z");
    }

    @Test
    void inAWeekInWhichClocksGoForwardTheSkippedHourIsNotOffered() {
        clock.set(Instant.parse("2027-03-15T08:00:00Z"));
        Made pair = aPairIn("Europe/Lisbon", "Sun 00:00-04:00", "Africa/Nairobi", "Sun 00:00-12:00");
        Answer page = signedIn(pair, pair.one()).get(pair.path("/sessions/new?week=2027-03-22"));
        assertThat(page.page().select("input[name=times]").eachAttr("value"))
                .as("01:00 is followed by 02:00 at the same moment as 01:00 would have been")
                .containsExactly("2027-03-28T00:00:00Z", "2027-03-28T01:00:00Z", "2027-03-28T02:00:00Z");
        assertThat(page.text()).contains("Clocks change in Lisbon on Sunday 28 March");
    }

    @Test
    void aCircleSeesEverybodysClockAndTimesThatSuitAll() {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
        Made circle = relationships.aCircle();
        circle.in(() -> circle.members()
                .forEach(member -> availabilities.save(
                        member.id(),
                        WeeklyAvailability.parse(
                                member.equals(circle.other()) ? "Mon 11:00-14:00" : "Mon 09:00-12:00",
                                member.zone()))));
        Answer page = signedIn(circle, circle.one()).get(circle.path("/sessions/new?week=" + A_WEEK_IN_SUMMER));
        assertThat(page.page().select("input[name=times]").eachAttr("value"))
                .containsExactly("2027-05-24T08:00:00Z", "2027-05-24T09:00:00Z", "2027-05-24T10:00:00Z");
        assertThat(page.page().select("th.zone--end").eachText())
                .as("a column for each place that is not the reader's")
                .contains("Nairobi time")
                .doesNotContain("Lisbon time");
    }

    @Test
    void fromASuggestionToAnAgreedSessionWithoutScript() {
        Made pair = relationships.aPair();
        WebUser ines = signedIn(pair, pair.one());
        Answer grid = ines.get(pair.path("/sessions/new"));
        String time = grid.page().select("input[name=times]").eachAttr("value").getLast();
        Answer asked = ines.submit(
                grid, pair.path("/sessions/suggestions"), Map.of("times", time, "line", "Same slot as usual?"));
        assertThat(asked.path()).isEqualTo(pair.path("/sessions"));
        assertThat(asked.text()).contains("Asked. Wanjiru can choose now", "You suggested times to Wanjiru");

        WebUser wanjiru = signedIn(pair, pair.other());
        assertThat(wanjiru.get("/today").text()).contains("Inês suggests a time to meet", "Same slot as usual?");
        Answer waiting = wanjiru.get(pair.path("/sessions"));
        String choice = waiting.page().select("form[action$=/choice]").attr("action");
        Answer agreed = wanjiru.submit(waiting, choice, Map.of());
        assertThat(agreed.text()).contains("Agreed. The invitation is on its way", "Session 1");
        assertThat(wanjiru.get("/today").text()).contains("Your next session with Inês");
        assertThat(ines.get(pair.path("")).text()).contains("Session 1");
    }

    @Test
    void lookingAtAnotherWeekLosesNothing() {
        Made pair = relationships.aPair();
        WebUser ines = signedIn(pair, pair.one());
        Answer grid = ines.get(pair.path("/sessions/new"));
        String time = grid.page().select("input[name=times]").eachAttr("value").getFirst();
        String later = grid.page().select("button[aria-label=The week after]").attr("value");
        Answer next = ines.submit(
                grid,
                pair.path("/sessions/suggestions"),
                Map.of("times", time, "week", later, "line", "Hello", "agenda", "One point"));
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.page().select("input[name=times][checked]").eachAttr("value"))
                .containsExactly(time);
        assertThat(next.page().select("#line").text()).isEqualTo("Hello");
        assertThat(next.page().select("#agenda").text()).isEqualTo("One point");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        Made pair = relationships.aPair();
        WebUser ines = signedIn(pair, pair.one());
        Answer grid = ines.get(pair.path("/sessions/new"));
        Answer refused = ines.submit(
                grid,
                pair.path("/sessions/suggestions"),
                Map.of("place", "javascript:alert(1)", "line", "Kept", "minutes", "soon", "channel", "SMOKE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[data-error-summary] a").eachText())
                .containsExactly("Choose at least one time.", "Paste the whole link, beginning with https://");
        assertThat(refused.page().select("#line").text()).isEqualTo("Kept");
        Answer nonsense = ines.submit(grid, pair.path("/sessions/suggestions"), Map.of("times", "yesterday"));
        assertThat(nonsense.status()).isEqualTo(422);
        Answer past = ines.submit(grid, pair.path("/sessions/suggestions"), Map.of("times", "2020-01-01T10:00:00Z"));
        assertThat(past.text()).contains("That time has passed");
    }

    @Test
    void bothConfirmAndGiveAPulse() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(2));
        clock.set(session.endsAt().plusSeconds(60));
        WebUser ines = signedIn(pair, pair.one());
        assertThat(ines.get("/today").text()).contains("How was session 1?");
        Answer page = ines.get(session.path());
        assertThat(page.page().title()).startsWith("Session 1 · You and Wanjiru");
        assertThat(page.page().select(".crumbs a").eachText())
                .containsExactly("My peers", "You and Wanjiru", "Sessions");
        Answer pulse = ines.submit(page, session.path() + "/attendance", Map.of("met", "true"));
        assertThat(pulse.path()).isEqualTo(session.path() + "/pulse");
        Answer missing = ines.submit(pulse, session.path() + "/pulse", Map.of("gave", "4"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select("#gave-4").hasAttr("checked")).isTrue();
        assertThat(missing.text()).contains("Choose how much you got out of it.");
        Answer done = ines.submit(missing, session.path() + "/pulse", Map.of("got", "5", "line", "Start on time"));
        assertThat(done.text()).contains("Thank you", "waiting for Wanjiru");

        WebUser wanjiru = signedIn(pair, pair.other());
        Answer hers = wanjiru.get(session.path() + "/pulse");
        wanjiru.submit(hers, session.path() + "/pulse", Map.of("gave", "2", "got", "3"));
        assertThat(wanjiru.get(pair.path("/sessions")).text()).contains("held").doesNotContain("Start on time");
        assertThat(ines.get("/today").text()).doesNotContain("How was session 1?");
    }

    @Test
    void aMovedSessionSaysWhereItStoodOnTheReadersOwnClockUntilItBegins() {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        WebUser lisbon = signedIn(pair, pair.one());
        assertThat(lisbon.get(session.path()).text()).doesNotContain("Moved from");

        assertThat(lisbon.get(pair.path("/sessions/new?session=" + session.id()))
                        .text())
                .containsPattern("It is on .*23 May, 13:00 now, and stays there until");
        Draft draft = new Draft(session.id(), null, List.of(fixtures.inDays(4)), SessionFixtures.AN_HOUR, "");
        Asked asked = (Asked) fixtures.suggest(pair, pair.other(), draft);
        assertThat(lisbon.get(session.path()).text())
                .as("it stays until somebody chose")
                .doesNotContain("Moved from");
        fixtures.choose(pair, pair.one(), asked.times(), fixtures.inDays(4));

        assertThat(lisbon.get(session.path()).text()).containsPattern("Moved from .*23 May.*13:00");
        WebUser nairobi = signedIn(pair, pair.other());
        assertThat(nairobi.get(session.path()).text()).containsPattern("Moved from .*23 May.*15:00");
        assertThat(nairobi.get("/today").text()).contains("Moved from");

        clock.set(Instant.parse("2027-05-24T12:10:00Z"));
        assertThat(signedIn(pair, pair.one()).get(session.path()).text())
                .as("once it has begun, only when it was is of interest")
                .doesNotContain("Moved from");
    }

    @Test
    void aCancelledSessionSaysWhoCancelledItAndLeadsToAnotherTime() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        WebUser ines = signedIn(pair, pair.one());
        assertThat(ines.get(session.path()).text()).doesNotContain("Find another time");
        ines.submit(ines.get(session.path()), session.path() + "/cancellation", Map.of());
        assertThat(ines.get(session.path()).text()).contains("You cancelled it on", "Find another time");
        Answer theirs = signedIn(pair, pair.other()).get(session.path());
        assertThat(theirs.text()).contains("Inês cancelled it on");
        assertThat(theirs.page().select("a[href=" + pair.path("/sessions/new") + "]"))
                .hasSize(1);
    }

    @Test
    void onlyMembersGetIn() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(2));
        Person stranger = people.aPerson(pair.organisation(), "Somebody Else");
        Made elsewhere = relationships.aPair();
        for (WebUser user : List.of(signedIn(pair, stranger), signedIn(elsewhere, elsewhere.one()))) {
            for (String path : List.of("", "/pulse", "/session.ics")) {
                assertThat(user.get(session.path() + path).status()).isEqualTo(404);
            }
            assertThat(user.get(pair.path("/sessions")).status()).isEqualTo(404);
            Answer somewhere = user.get("/today");
            for (String path : List.of("/cancellation", "/attendance?met=true", "/pulse")) {
                assertThat(user.post(somewhere, session.path() + path, Map.of()).status())
                        .isEqualTo(404);
            }
        }
        WebUser ines = signedIn(pair, pair.one());
        assertThat(ines.get(pair.path("/sessions/" + UUID.randomUUID())).status())
                .isEqualTo(404);
    }

    @Test
    void aSessionOfAnotherRelationshipIsNotReachedThroughOnesOwn() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(2));
        Person third = people.aPerson(pair.organisation(), "Rafael Nogueira");
        Person fourth = people.aPerson(pair.organisation(), "Sunil Deshpande");
        Made other = relationships.start(pair.organisation(), pair.programme(), List.of(third, fourth));
        WebUser rafael = signedIn(other, third);
        Answer somewhere = rafael.get(other.path(""));
        String foreign = other.path("/sessions/" + session.id());
        assertThat(rafael.get(foreign).status()).isEqualTo(404);
        rafael.post(somewhere, foreign + "/cancellation", Map.of());
        rafael.post(somewhere, foreign + "/pulse", Map.of("gave", "1", "got", "1"));
        pair.in(() ->
                assertThat(sessions.get(pair.id(), session.id()).isCancelled()).isFalse());
    }

    @Test
    void twoRelationshipsChoosingTheSameHourAtOnceOverHttp() throws Exception {
        Made pair = relationships.aPair();
        Made second = relationships.start(pair.organisation(), pair.programme(), List.of(pair.other(), pair.one()));
        Instant start = fixtures.inDays(4);
        List<Callable<Answer>> attempts = List.of(
                choosing(pair, fixtures.suggested(pair, pair.one(), start)),
                choosing(second, fixtures.suggested(second, second.one(), start)));
        List<String> texts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Answer> answer : threads.invokeAll(attempts)) {
                texts.add(answer.get().text());
            }
        }
        assertThat(texts).filteredOn(text -> text.contains("Agreed.")).hasSize(1);
        assertThat(texts).filteredOn(text -> text.contains("Choose another")).hasSize(1);
    }

    @Test
    void theListTakesAsManyStatementsForManySessionsAsForFew() {
        Made pair = relationships.aPair();
        fixtures.agreed(pair, fixtures.inDays(2));
        WebUser ines = signedIn(pair, pair.one());
        ines.get(pair.path("/sessions"));
        statements.reset();
        ines.get(pair.path("/sessions"));
        int few = statements.listStatements().size();
        for (int day = 3; day < 9; day++) {
            fixtures.agreed(pair, fixtures.inDays(day));
        }
        statements.reset();
        ines.get(pair.path("/sessions"));
        assertThat(statements.listStatements()).hasSize(few);
    }

    private Callable<Answer> choosing(Made made, SuggestedTimes suggestion) {
        WebUser user = signedIn(made, made.other());
        Answer page = user.get(made.path("/sessions"));
        String action = made.path("/sessions/suggestions/" + suggestion.id() + "/choice");
        return () -> user.submit(page, action, Map.of());
    }

    private Made aPairIn(String zone, String hours, String otherZone, String otherHours) {
        Made lisbon = relationships.aPair();
        List<Person> members = List.of(
                people.aPerson(lisbon.organisation(), "Ama Mensah", details -> details.zone(ZoneId.of(zone))),
                people.aPerson(lisbon.organisation(), "Kai Akana", details -> details.zone(ZoneId.of(otherZone))));
        Made pair = relationships.start(lisbon.organisation(), lisbon.programme(), members);
        pair.in(() -> {
            availabilities.save(pair.one().id(), WeeklyAvailability.parse(hours, ZoneId.of(zone)));
            availabilities.save(pair.other().id(), WeeklyAvailability.parse(otherHours, ZoneId.of(otherZone)));
        });
        return pair;
    }

    private Made aPairFree(String inLisbon, String inNairobi) {
        Made pair = relationships.aPair();
        pair.in(() -> {
            availabilities.save(
                    pair.one().id(),
                    WeeklyAvailability.parse(inLisbon, pair.one().zone()));
            availabilities.save(
                    pair.other().id(),
                    WeeklyAvailability.parse(inNairobi, pair.other().zone()));
        });
        return pair;
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
