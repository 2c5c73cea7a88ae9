package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.Bookings;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a circle has in the place of what two people have, and what it has not. */
@AlongsideTest
class CircleWorkspaceTest {
    @LocalServerPort
    int port;

    @Autowired
    CircleFixtures circles;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    Relationships all;

    @Autowired
    Bookings bookings;

    @Test
    void itsHeadSaysWhatItIsFor() {
        Made made = circles.aRunningCircle(4);
        assertThat(signedIn(made, made.other())
                        .get(made.path(""))
                        .page()
                        .select(".circle-head")
                        .text())
                .contains("We bring real work in progress and find the gaps together.", "Four of us");
    }

    @Test
    void theAgreementSpeaksToAllAndNamesTheCirclesOwnRhythm() {
        Made made = circles.aRunningCircle(4);
        Answer page = signedIn(made, made.one()).get(made.path("/agreement"));
        assertThat(page.page().select("#rhythm").text())
                .contains("Every month, Wednesdays after lunch. Each session lasts");
        assertThat(page.page().select("#purpose").text())
                .contains("We bring real work in progress and find the gaps together.");
        assertThat(page.page().select("#ending").text())
                .contains("the others carry on")
                .doesNotContain("Either of us");

        Made pair = relationships.aPair();
        assertThat(signedIn(pair, pair.one())
                        .get(pair.path("/agreement"))
                        .page()
                        .select("#ending")
                        .text())
                .contains("Either of us");
    }

    @Test
    void itsExercisesAreAmongWhatItHas() {
        Made made = circles.aRunningCircle(4);
        WebUser one = signedIn(made, made.one());
        Answer front = one.get(made.path(""));
        assertThat(front.page().select("section[aria-labelledby=practise] a[href=" + made.path("/exercises") + "]"))
                .hasSize(1);
        assertThat(one.get(made.path("/exercises")).text()).contains("Everybody at the table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goals", "/goals/new", "/goals/ratings", "/prompts", "/feedback", "/fit", "/pause"})
    void whatOnlyTwoHaveIsNotThere(String page) {
        Made made = circles.aRunningCircle(3);
        assertThat(signedIn(made, made.one()).get(made.path(page)).status()).isEqualTo(404);
        Made pair = relationships.aPair();
        assertThat(signedIn(pair, pair.one()).get(pair.path(page)).status()).isNotEqualTo(404);
    }

    @Test
    void aGoalTypedAtACircleIsNotKept() {
        Made made = circles.aRunningCircle(3);
        WebUser one = signedIn(made, made.one());
        assertThat(one.post(one.get(made.path("")), made.path("/goals"), Map.of("what", "To lead"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoCannotComeHasThatHourBackUntilTheySayTheyCanAfterAll() {
        Made made = circles.aRunningCircle(4);
        Session session = sessions.agreed(made, sessions.inDays(3));
        assertThat(isBusy(made, made.other(), session)).isTrue();
        reply(made, made.other(), session, "DECLINED");
        assertThat(isBusy(made, made.other(), session)).isFalse();
        assertThat(isBusy(made, made.one(), session)).isTrue();

        reply(made, made.other(), session, "ACCEPTED");
        assertThat(isBusy(made, made.other(), session)).isTrue();
    }

    @Test
    void whoTookAnotherSessionInTheMeantimeCannotComeBackToThatHour() {
        Made made = circles.aRunningCircle(4);
        Session session = sessions.agreed(made, sessions.inDays(3));
        reply(made, made.other(), session, "DECLINED");
        Made pair = relationships.start(
                made.organisation(),
                made.programme(),
                List.of(made.other(), made.members().get(2)));
        reply(made, made.members().get(2), session, "DECLINED");
        sessions.agreed(pair, session.startsAt());

        assertThat(reply(made, made.other(), session, "ACCEPTED").text())
                .contains("You have another session at that time.");
        made.in(() -> assertThat(bookings.listBusy(
                        List.of(made.other().id()),
                        Stretch.of(session.startsAt(), session.meeting().length()),
                        null))
                .hasSize(1));
    }

    @Test
    void twoMembersStayBookedForWhatOneCannotCometo() {
        Made pair = relationships.aPair();
        Session session = sessions.agreed(pair, sessions.inDays(3));
        reply(pair, pair.other(), session, "DECLINED");
        assertThat(isBusy(pair, pair.other(), session))
                .as("the session stands until they have found another time")
                .isTrue();
    }

    @Test
    void theTurnsGoOnInTheirOrderWhenTheNextHostLeaves() {
        Made made = circles.aRunningCircle(4);
        sessions.agreed(made, sessions.inDays(3));
        WebUser leaver = signedIn(made, made.one());
        leaver.submit(leaver.get(made.path("/leaving")), made.path("/leaving"), Map.of());

        Answer page = signedIn(made, made.other()).get(made.path(""));
        List<String> hosts =
                page.page().select("[aria-labelledby=host] .timeline b").eachText();
        assertThat(hosts).hasSize(3);
        Stream.of(
                        "You",
                        made.members().get(2).firstName(),
                        made.members().get(3).firstName())
                .forEach(name -> assertThat(hosts).anyMatch(host -> host.startsWith(name)));
        assertThat(hosts.getFirst()).as("who was second is next").startsWith("You");
    }

    private boolean isBusy(Made made, Person person, Session session) {
        boolean[] busy = new boolean[1];
        made.in(() -> busy[0] = !bookings.listBusy(
                        List.of(person.id()),
                        Stretch.of(session.startsAt(), session.meeting().length()),
                        null)
                .isEmpty());
        return busy[0];
    }

    private Answer reply(Made made, Person person, Session session, String answer) {
        WebUser user = signedIn(made, person);
        return user.post(user.get(session.path()), session.path() + "/reply", Map.of("answer", answer));
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
