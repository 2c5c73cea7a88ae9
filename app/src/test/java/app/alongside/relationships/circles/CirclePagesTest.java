package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class CirclePagesTest {
    @LocalServerPort
    int port;

    @Autowired
    CircleFixtures circles;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    DatabaseDump dump;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFrontPageShowsWhoComesWhenOnWhoseClockAndWhoHosts() {
        Made made = circles.aRunningCircle(4);
        Session session = sessions.agreed(made, sessions.inDays(3));
        WebUser nairobi = signedIn(made, made.other());
        Answer page = nairobi.get(made.path(""));
        assertThat(page.page().select("h1").text()).isEqualTo("Safety cases, honestly");
        assertThat(page.page().select(".side nav a[aria-current=page]").text()).isEqualTo("Circles");
        assertThat(page.text())
                .contains(
                        "Next: Hazard logs people read", "60 minutes, hosted by Siobhán", "0 of 4 are coming, 4 have");
        assertThat(page.page().select(".clocks li")).hasSize(2);
        assertThat(page.page().select(".clocks li").eachText().getLast()).contains("Nairobi");
        assertThat(page.page().select(".agenda li")).hasSize(2);
        nairobi.submit(page, session.path() + "/reply", Map.of("answer", "ACCEPTED"));
        assertThat(nairobi.get(made.path("")).text()).contains("You’re going", "1 of 4 are coming, 3 have not said");
        assertThat(nairobi.get("/peers").text()).contains("Safety cases, honestly", "A circle of 4");
    }

    @Test
    void turnsGoRoundAndAreSwapped() {
        Made made = circles.aRunningCircle(4);
        Session first = sessions.agreed(made, sessions.inDays(3));
        WebUser siobhan = signedIn(made, made.one());
        Answer page = siobhan.get(made.path(""));
        assertThat(page.page().select(".timeline li").eachText().getFirst()).startsWith("SD You");
        siobhan.submit(
                page,
                made.path("/turns"),
                Map.of("with", made.members().get(2).id().toString()));
        Mailbox.waitFor(made.other().email().value(), "Siobhán has swapped a turn to host");
        assertThat(siobhan.get(made.path("")).text()).contains("hosted by Inês");
        clock.set(first.endsAt().plus(Duration.ofMinutes(1)));
        Answer after = siobhan.get(made.path(""));
        assertThat(after.page().select(".timeline li b").eachText())
                .element(0)
                .asString()
                .startsWith("Wanjiru");
        assertThat(after.page().select(".timeline li b").eachText().getLast()).startsWith("Inês");
        Made elsewhere = circles.aRunningCircle(3);
        assertThat(siobhan.post(
                                after,
                                made.path("/turns"),
                                Map.of("with", elsewhere.one().id().toString()))
                        .text())
                .contains("only with somebody in the circle");
    }

    @Test
    void whatOneWillTryIsSeenByAllAndMarkedByOneself() {
        Made made = circles.aRunningCircle(3);
        WebUser siobhan = signedIn(made, made.one());
        Answer said = siobhan.submit(
                siobhan.get(made.path("")),
                made.path("/commitments"),
                Map.of("words", "Ask two drivers what it misses"));
        String mark = said.page().select("form[action*=/commitments/]").attr("action");
        WebUser wanjiru = signedIn(made, made.other());
        Answer seen = wanjiru.get(made.path(""));
        assertThat(seen.text()).contains("Ask two drivers what it misses");
        assertThat(seen.page().select("form[action*=/commitments/]")).isEmpty();
        assertThat(wanjiru.post(seen, mark, Map.of("state", "TRIED", "outcome", "Not mine"))
                        .text())
                .contains("Only whoever said it");
        assertThat(siobhan.submit(said, mark, Map.of("state", "TRIED", "outcome", "It changed two reviews"))
                        .text())
                .contains("Tried", "It changed two reviews");
        Answer refused = siobhan.submit(
                siobhan.get(made.path("/commitments")), made.path("/commitments"), Map.of("words", "x".repeat(201)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#words").attr("value")).hasSize(201);
        assertThat(dump.tablesWith("Ask two drivers")).isEmpty();
        assertThat(dump.tablesWith("changed two reviews")).isEmpty();
    }

    @Test
    void membersWriteBetweenSessionsAndSayWhatTheyBring() {
        Made made = circles.aRunningCircle(3);
        WebUser siobhan = signedIn(made, made.one());
        Answer page = siobhan.get(made.path(""));
        String id = page.page().select("input[name=message]").attr("value");
        siobhan.submit(page, made.path("/messages"), Map.of("message", id, "text", "How do you record it?"));
        WebUser wanjiru = signedIn(made, made.other());
        assertThat(wanjiru.get(made.path("")).text()).contains("How do you record it?");
        assertThat(wanjiru.submit(
                                wanjiru.get(made.path("/brings")),
                                made.path("/brings"),
                                Map.of("brings", "Arguments, drawn"))
                        .text())
                .contains("Arguments, drawn");
    }

    @Test
    void theUsualAgendaFillsTheSessionOnceTaken() {
        Made made = circles.aRunningCircle(3);
        Session session = sessions.agreed(made, sessions.inDays(3));
        WebUser siobhan = signedIn(made, made.one());
        for (String point : session.meeting().points()) {
            siobhan.submit(siobhan.get(session.path()), session.path() + "/agenda/removal", Map.of("point", point));
        }
        Answer page = siobhan.get(made.path(""));
        assertThat(page.page().select(".agenda__min").eachText())
                .containsExactly("10 min", "25 min", "15 min", "10 min");
        siobhan.submit(page, session.path() + "/agenda/usual", Map.of());
        assertThat(siobhan.get(session.path()).text()).contains("25 min: Siobhán’s case");
        assertThat(siobhan.get(made.path("")).page().select("form[action$=/usual]"))
                .isEmpty();
    }

    @Test
    void nobodyElseReachesAnyOfItAndAPairHasNoneOfIt() {
        Made made = circles.aRunningCircle(3);
        Made other = circles.aRunningCircle(3);
        WebUser stranger = signedIn(other, other.one());
        Answer own = stranger.get(other.path(""));
        for (String below : new String[] {"/commitments", "/turns", "/brings", "/leaving"}) {
            Map<String, String> fields =
                    Map.of("words", "x", "with", other.one().id().toString(), "brings", "x");
            assertThat(stranger.post(own, made.path(below), fields).status())
                    .as(below)
                    .isEqualTo(404);
        }
        Made pair = relationships.aPair();
        WebUser ines = signedIn(pair, pair.one());
        assertThat(ines.get(pair.path("")).text()).doesNotContain("Taking turns", "What we said we’d try");
        assertThat(ines.get(pair.path("/leaving")).status()).isEqualTo(404);
        assertThat(ines.get(pair.path("/brings")).status()).isEqualTo(404);
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
