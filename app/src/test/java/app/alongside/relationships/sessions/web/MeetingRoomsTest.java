package app.alongside.relationships.sessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.programmes.Programme;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions by video begin in a room of the programme's, unless members bring their own. */
@AlongsideTest
class MeetingRoomsTest {
    private static final String A_ROOM = "https://meet\\.example\\.org/[a-z2-7]{20}";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Made pair;
    private WebUser ines;
    private WebUser wanjiru;
    private WebUser helena;

    @BeforeEach
    void aPairAndTheirCoordinator() {
        pair = relationships.aPair();
        ines = relationships.signedIn(port, pair, pair.one());
        wanjiru = relationships.signedIn(port, pair, pair.other());
        helena = new WebUser(port);
        organisations.signIn(helena, pair.organisation(), pair.coordinator());
    }

    @Test
    void theCoordinatorSetsAnAddressWithRoomForAName() {
        Answer refused = write("http://meet.example.org/room");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#videoLink-error").text())
                .contains("begins with https:// and has {relationship} or {session} once");
        assertThat(refused.page().select("#videoLink").attr("value")).isEqualTo("http://meet.example.org/room");
        assertThat(write("https://meet.example.org/{relationship}").status()).isEqualTo(200);
        assertThat(ines.get(design()).status())
                .as("a participant designs nothing")
                .isEqualTo(403);
    }

    @Test
    void aRelationshipKeepsItsRoom() {
        publish("https://meet.example.org/{relationship}");
        String room = placeOn(ines);
        assertThat(room).matches(A_ROOM);
        agree(room);

        ICalendar calendar = Biweekly.parse(
                        Mailbox.textOf(Mailbox.waitFor(pair.other().email().value(), "Agreed:"), "text/calendar"))
                .first();
        assertThat(calendar.getEvents().getFirst().getLocation().getValue()).isEqualTo(room);
        assertThat(wanjiru.get(pair.path("")).page().select("a[href=" + room + "]"))
                .isNotEmpty();
        assertThat(placeOn(wanjiru)).isEqualTo(room);
        assertThat(wanjiru.get(pair.path("/sessions/rhythms/new"))
                        .page()
                        .select("#place")
                        .attr("value"))
                .isEqualTo(room);
    }

    @Test
    void eachSessionHasItsOwnWhereTheProgrammeSaysSo() {
        publish("https://meet.example.org/{session}");
        String first = placeOn(ines);
        agree(first);
        assertThat(placeOn(ines)).matches(A_ROOM).isNotEqualTo(first);
    }

    @Test
    void membersMayUseTheirOwn() {
        publish("https://meet.example.org/{session}");
        Answer choices = ines.get("/calendars");
        ines.submit(choices, "/calendars/choices", Map.of("link", "https://own.test/ines"));
        assertThat(placeOn(ines)).isEqualTo("https://own.test/ines");
        assertThat(placeOn(wanjiru)).matches(A_ROOM);
        agree("https://own.test/ines");
        assertThat(placeOn(wanjiru)).as("as they met the last time").isEqualTo("https://own.test/ines");
    }

    @Test
    void aDesignFromBeforeHasNoRooms() {
        pair.in(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update programme_version set design = design #- '{guidelines,videoLink}'
                        where organisation_id = current_organisation() and programme_id = :id
                        """).param("id", programme().id().value()).update()));
        assertThat(placeOn(ines)).isEmpty();
        assertThat(helena.get(design()).page().select("#videoLink").attr("value"))
                .isEmpty();
    }

    private Answer write(String pattern) {
        return helena.submit(helena.get(design()), design() + "/guidelines", Map.of("videoLink", pattern));
    }

    private void publish(String pattern) {
        String publication = "/coordinate/programmes/" + programme().id() + "/publication";
        helena.submit(write(pattern), publication, Map.of());
    }

    private String placeOn(WebUser member) {
        return member.get(pair.path("/sessions/new")).page().select("#place").attr("value");
    }

    /** Inês suggests a time in that room and Wanjiru takes it. */
    private void agree(String room) {
        Instant start = sessions.inDays(3);
        Answer form = ines.get(pair.path("/sessions/new"));
        ines.submit(
                form,
                pair.path("/sessions/suggestions"),
                Map.of("times", start.toString(), "place", room, "channel", "VIDEO"));
        Answer waiting = wanjiru.get(pair.path("/sessions"));
        String choice = waiting.page().select("form[action$=/choice]").attr("action");
        assertThat(wanjiru.submit(waiting, choice, Map.of()).text()).contains("calendar");
    }

    private Programme programme() {
        return pair.programme();
    }

    private String design() {
        return "/coordinate/programmes/" + programme().id() + "/design";
    }
}
