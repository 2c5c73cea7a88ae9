package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.feed.CalendarFeeds;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Answer.Asked;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class CalendarFeedTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CancellingSessions cancelling;

    @Autowired
    SettableClock clock;

    private final HttpClient program = HttpClient.newHttpClient();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void holdsAllOnesSessionsMovedAndCancelledOnesIncluded() throws Exception {
        Made pair = relationships.aPair();
        Session kept = fixtures.agreed(pair, fixtures.inDays(3));
        Session moved = fixtures.agreed(pair, fixtures.inDays(4));
        Session dropped = fixtures.agreed(pair, fixtures.inDays(5));
        move(pair, moved, fixtures.inDays(6));
        pair.in(() -> cancelling.cancel(pair.id(), dropped.id(), pair.one().id()));

        ICalendar calendar = read(fetch(make(pair, pair.other())));

        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getMethod()).as("a feed asks for nothing").isNull();
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(2);
        assertThat(event(calendar, kept).getDateStart().getValue().toInstant()).isEqualTo(kept.startsAt());
        assertThat(event(calendar, moved).getDateStart().getValue().toInstant()).isEqualTo(fixtures.inDays(6));
        assertThat(event(calendar, moved).getSequence().getValue()).isOne();
        assertThat(event(calendar, dropped).getStatus().isCancelled()).isTrue();
        assertThat(event(calendar, dropped).getSummary().getValue()).startsWith("Cancelled: ");
        assertThat(calendar.getEvents()).hasSize(3).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).contains("Inês", "Wanjiru");
            assertThat(event.getAttendees()).as("nobody's address").isEmpty();
        });
    }

    @Test
    void holdsNobodyElsesSessions() throws Exception {
        Made pair = relationships.aPair();
        Made elsewhere = relationships.aPair();
        fixtures.agreed(elsewhere, fixtures.inDays(3));
        assertThat(read(fetch(make(pair, pair.one()))).getEvents()).isEmpty();
    }

    @Test
    void saysWhenNothingHasChanged() throws Exception {
        Made pair = relationships.aPair();
        fixtures.agreed(pair, fixtures.inDays(3));
        String path = make(pair, pair.one());
        HttpResponse<String> first = fetch(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();
        clock.advance(Duration.ofMinutes(10));
        assertThat(fetch(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(fetch(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);

        fixtures.agreed(pair, fixtures.inDays(4));
        HttpResponse<String> second = fetch(path, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(modified(second)).isAfter(modified(first));
        assertThat(fetch(path, "If-Modified-Since", date).statusCode()).isEqualTo(200);
    }

    @Test
    void aNewAddressReplacesTheOldAndRevokingClosesIt() throws Exception {
        Made pair = relationships.aPair();
        String first = make(pair, pair.one());
        String second = make(pair, pair.one());
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        pair.in(() -> feeds.revoke(pair.one().id()));
        assertThat(fetch(second).statusCode()).isEqualTo(404);
    }

    @Test
    void aGuessOrAnotherOrganisationsIdOpensNothing() throws Exception {
        Made pair = relationships.aPair();
        Made elsewhere = relationships.aPair();
        String own = make(pair, pair.one());
        String foreign = make(elsewhere, elsewhere.one());
        int end = "/calendar/".length() + 21;
        for (String path : List.of(
                "/calendar/x.ics", own.replace(".ics", "AAAA.ics"), foreign.substring(0, end) + own.substring(end))) {
            assertThat(fetch(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void isMadeAndRevokedOnThePageOfCalendars() throws Exception {
        Made pair = relationships.aPair();
        fixtures.agreed(pair, fixtures.inDays(3));
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer page = ines.get("/calendars");
        assertThat(page.page().select("nav a[href=/calendars]")).isNotEmpty();
        WebUser.Answer made = ines.submit(page, "/calendars/feed", Map.of());
        String path = URI.create(made.page().select("#address").val()).getPath();
        assertThat(made.page().select("a[href^=webcal:]").attr("href")).endsWith(path);
        assertThat(read(fetch(path)).getEvents()).hasSize(1);

        WebUser.Answer after = ines.get("/calendars");
        assertThat(after.page().html()).doesNotContain(path);
        assertThat(after.text()).contains("A calendar program last fetched it on");
        assertThat(ines.submit(after, "/calendars/feed/revocation", Map.of()).text())
                .contains("Revoked.");
        assertThat(fetch(path).statusCode()).isEqualTo(404);
    }

    private void move(Made pair, Session session, Instant to) {
        Draft draft = new Draft(session.id(), null, List.of(to), SessionFixtures.AN_HOUR, "");
        fixtures.choose(pair, pair.one(), ((Asked) fixtures.suggest(pair, pair.other(), draft)).times(), to);
    }

    private String make(Made made, Person person) {
        return CurrentOrganisation.call(made.organisation().id(), () -> feeds.make(person.id()));
    }

    private HttpResponse<String> fetch(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return program.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
    }

    private static Instant modified(HttpResponse<String> response) {
        String date = response.headers().firstValue("Last-Modified").orElseThrow();
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static ICalendar read(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        return Biweekly.parse(response.body()).first();
    }

    private static VEvent event(ICalendar calendar, Session session) {
        return calendar.getEvents().stream()
                .filter(event ->
                        event.getUid().getValue().startsWith(session.id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
