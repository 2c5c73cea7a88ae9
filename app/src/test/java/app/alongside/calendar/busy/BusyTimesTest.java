package app.alongside.calendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.BusyTimes;
import app.alongside.calendar.Stretch;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody's own calendar, from its address to the times they are offered. */
@AlongsideTest
class BusyTimesTest {
    private static final Stretch THAT_WEEK =
            new Stretch(Instant.parse("2027-05-24T00:00:00Z"), Instant.parse("2027-05-31T00:00:00Z"));
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Test//EN
            BEGIN:VEVENT
            UID:dentist
            DTSTAMP:20270501T000000Z
            DTSTART;TZID=Europe/Lisbon:20270524T090000
            DTEND;TZID=Europe/Lisbon:20270524T103000
            SUMMARY:The dentist in Alcantara
            END:VEVENT
            END:VCALENDAR
            """;

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    ConnectingCalendars connecting;

    @Autowired
    BusyCalendars calendars;

    @Autowired
    BusyTimes times;

    @Autowired
    app.alongside.people.People people;

    @Autowired
    Availabilities availabilities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @Autowired
    DatabaseDump dump;

    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void startServer() throws IOException {
        clock.set(Instant.parse("2027-05-20T08:00:00Z"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = CALENDAR.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
        clock.reset();
    }

    @Test
    void whatIsInACalendarIsNotOffered() {
        Made pair = aPairFree();
        WebUser wanjiru = relationships.signedIn(port, pair, pair.other());
        String page = pair.path("/sessions/new?week=2027-05-24");
        assertThat(wanjiru.get(page).page().select("input[name=times]").eachAttr("value"))
                .containsExactly("2027-05-24T08:00:00Z", "2027-05-24T09:00:00Z", "2027-05-24T10:00:00Z");
        connect(pair);
        fetch(pair);
        assertThat(wanjiru.get(page).page().select("input[name=times]").eachAttr("value"))
                .as("half past ten in Lisbon is the first whole hour left")
                .containsExactly("2027-05-24T09:30:00Z", "2027-05-24T10:00:00Z");
    }

    @Test
    void neitherTheAddressNorWhatItIsAboutIsKept() {
        Made pair = aPairFree();
        connect(pair);
        fetch(pair);
        assertThat(busy(pair))
                .containsExactly(
                        new Stretch(Instant.parse("2027-05-24T08:00:00Z"), Instant.parse("2027-05-24T09:30:00Z")));
        assertThat(dump.tablesWith("dentist")).isEmpty();
        assertThat(dump.tablesWith("secret-of-ines")).isEmpty();
        assertThat(dump.tablesWith(pair.one().email().value()))
                .as("the search finds what is there")
                .isNotEmpty();
    }

    @Test
    void aFailureIsSaidAndWhatWasKnownStays() {
        Made pair = aPairFree();
        connect(pair);
        fetch(pair);
        status = 404;
        fetch(pair);
        assertThat(busy(pair)).hasSize(1);
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        assertThat(ines.get("/calendars").text()).contains("localhost did not hand out the calendar.", "last fetched");
    }

    @Test
    void takenBackEverythingIsForgottenAlsoByAFetchUnderWay() {
        Made pair = aPairFree();
        connect(pair);
        BusyCalendars.BusyCalendar before = CurrentOrganisation.call(
                pair.organisation().id(), () -> calendars.find(pair.one().id()).orElseThrow());
        fetch(pair);
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer gone = ines.submit(ines.get("/calendars"), "/calendars/busy/removal", Map.of());
        assertThat(gone.text()).contains("Forgotten");
        assertThat(busy(pair)).isEmpty();
        pair.in(() -> transaction.executeWithoutResult(status -> assertThat(calendars.lock(before))
                .as("a fetch that ends now keeps nothing")
                .isFalse()));
    }

    @Test
    void anAddressThatCannotBeFetchedIsRefusedOnThePage() {
        Made pair = relationships.aPair();
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer page = ines.get("/calendars");
        for (String address : List.of("", "my calendar", "http://calendar.test/a.ics", "file:///etc/passwd")) {
            WebUser.Answer refused = ines.submit(page, "/calendars/busy", Map.of("busy-address", address));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("That is not an address we can fetch.");
        }
        WebUser.Answer done =
                ines.submit(page, "/calendars/busy", Map.of("busy-address", "https://localhost:1/secret.ics"));
        assertThat(done.text()).contains("Connected.").doesNotContain("secret");
    }

    private Made aPairFree() {
        Made pair = relationships.aPair();
        pair.in(() -> {
            free(pair.one(), "Mon 09:00-12:00");
            free(pair.other(), "Mon 08:00-18:00");
        });
        return pair;
    }

    private void free(Person person, String hours) {
        availabilities.save(person.id(), WeeklyAvailability.parse(hours, person.zone()));
    }

    /** As {@link ConnectingCalendars} does, but to a server that only tests may reach. */
    private void connect(Made pair) {
        String address = "http://localhost:" + server.getAddress().getPort() + "/secret-of-ines.ics";
        pair.in(() -> transaction.executeWithoutResult(status ->
                calendars.add(pair.one().id(), CalendarAddress.find(address).orElseThrow())));
    }

    private void fetch(Made pair) {
        try (FetchingCalendars anywhere = new FetchingCalendars(new CalendarReach(true, true))) {
            FetchingOne fetching = new FetchingOne(calendars, anywhere, times, people, (Clock) clock, transaction);
            pair.in(() -> fetching.perform(
                    new FetchingOne.Order(pair.organisation().id(), pair.one().id())));
        } catch (IOException unclosable) {
            throw new AssertionError(unclosable);
        }
    }

    private List<Stretch> busy(Made pair) {
        PersonId ines = pair.one().id();
        return CurrentOrganisation.call(
                pair.organisation().id(),
                () -> times.mapByIds(List.of(ines), THAT_WEEK).getOrDefault(ines, List.of()));
    }
}
