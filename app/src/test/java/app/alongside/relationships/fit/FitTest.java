package app.alongside.relationships.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.Fit;
import app.alongside.relationships.PausingRelationships;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class FitTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    AskingWhetherItWorks asking;

    @Autowired
    AnsweringWhetherItWorks answering;

    @Autowired
    FitChecks checks;

    @Autowired
    PausingRelationships pausing;

    @Autowired
    DatabaseDump dump;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void eachIsAskedAloneOnceAndOnlyAfterTwoWeeks() {
        Made made = relationships.aPair();
        made.in(() -> {
            asking.perform();
            assertThat(answering.answer(made.id(), made.one().id(), Fit.WORKS, ""))
                    .isFalse();
        });
        WebUser early = signedIn(made, made.one());
        assertThat(early.get("/today").text()).doesNotContain("Does it work");
        assertThat(early.get(made.path("/fit")).path()).isEqualTo(made.path(""));
        twoWeeksLater();
        made.in(() -> {
            answering.answer(made.id(), made.one().id(), Fit.WORKS, "");
            asking.perform();
            asking.perform();
        });
        assertThat(signedIn(made, made.other()).get("/today").text()).contains("Does it work with Inês?");
        assertThat(signedIn(made, made.one()).get("/today").text()).doesNotContain("Does it work");
        Mailbox.waitFor(made.other().email().value(), "Two weeks with Inês");
        assertThat(Mailbox.listFor(made.other().email().value())).hasSize(1);
        assertThat(Mailbox.listFor(made.one().email().value())).isEmpty();
    }

    @Test
    void nobodySeesTheOthersAnswerWhicheverWay() {
        for (Fit fit : Fit.values()) {
            Made made = relationships.aPair();
            twoWeeksLater();
            List<String> unanswered = listWhatTheSecondReads(made);
            answer(made, made.one(), fit);
            assertThat(listWhatTheSecondReads(made)).isEqualTo(unanswered);

            Made other = relationships.aPair();
            twoWeeksLater();
            answer(other, other.other(), Fit.UNSURE);
            List<String> unsure = listWhatTheSecondReads(other);
            answer(other, other.one(), fit);
            assertThat(listWhatTheSecondReads(other)).isEqualTo(unsure);
        }
    }

    @Test
    void notForUsIsTwoClicksFromTheEndAndNobodyIsToldUntilThen() {
        Made made = relationships.aPair();
        twoWeeksLater();
        WebUser ines = signedIn(made, made.one());
        Answer answered = ines.submit(ines.get(made.path("/fit")), made.path("/fit"), Map.of("fit", "NOT_FOR_US"));
        assertThat(answered.path()).isEqualTo(made.path("/ending"));
        assertThat(answered.text()).contains("nobody is to blame", "becomes free for a new peer");
        assertThat(Mailbox.listFor(made.other().email().value())).isEmpty();
        assertThat(ines.submit(answered, made.path("/ending"), Map.of()).text()).contains("It has ended");
    }

    @Test
    void whoIsUnsureFindsSomethingToTalkAboutOnTheNextAgenda() {
        Made made = relationships.aPairThatAgreed();
        twoWeeksLater();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.submit(
                ines.get(made.path("/fit")), made.path("/fit"), Map.of("fit", "UNSURE", "line", "We talk past it."));
        assertThat(page.text()).contains("a few open words often help", "We talk past it.");
        String action = made.path("/fit/agenda");
        assertThat(ines.post(page, action, Map.of("point", "more")).text()).contains("There is no session to come");
        assertThat(ines.post(page, action, Map.of("point", "anything")).text()).contains("There is no session to come");
        sessions.agreed(made, sessions.inDays(3));
        assertThat(ines.post(page, action, Map.of("point", "more")).text()).contains("It is on the agenda");
        assertThat(signedIn(made, made.other()).get(made.path("")).text())
                .contains("What should we do more of")
                .doesNotContain("We talk past it.");
        assertThat(dump.tablesWith("We talk past it.")).isEmpty();
    }

    @Test
    void theFirstAnswerStaysAndTypedWordsAreKeptWhenNothingWasChosen() {
        Made made = relationships.aPair();
        twoWeeksLater();
        WebUser ines = signedIn(made, made.one());
        Answer form = ines.get(made.path("/fit"));
        Answer refused = ines.submit(form, made.path("/fit"), Map.of("line", "Hm."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#line").text()).isEqualTo("Hm.");
        assertThat(ines.submit(form, made.path("/fit"), Map.of("fit", "WORKS", "line", "x".repeat(501)))
                        .status())
                .isEqualTo(422);
        assertThat(ines.submit(form, made.path("/fit"), Map.of("fit", "MAYBE")).status())
                .isIn(400, 422);
        ines.submit(form, made.path("/fit"), Map.of("fit", "WORKS"));
        ines.submit(form, made.path("/fit"), Map.of("fit", "UNSURE"));
        made.in(() -> assertThat(checks.findOwn(made.id(), made.one().id()))
                .map(FitAnswer::fit)
                .contains(Fit.WORKS));
    }

    @Test
    void nobodyIsAskedWhileItRests() {
        Made made = relationships.aPair();
        twoWeeksLater();
        made.in(() -> {
            pausing.pause(made.id(), made.one().id(), LocalDate.now(clock).plusDays(9));
            asking.perform();
        });
        assertThat(signedIn(made, made.other()).get("/today").text()).doesNotContain("Does it work");
        made.in(() -> {
            pausing.resume(made.id(), made.one().id());
            asking.perform();
        });
        Mailbox.waitFor(made.other().email().value(), "Two weeks with Inês");
    }

    @Test
    void strangersAndCoordinatorsFindNothing() {
        Made made = relationships.aPair();
        Made elsewhere = relationships.aPair();
        twoWeeksLater();
        WebUser coordinator = new WebUser(port);
        organisations.signIn(coordinator, made.organisation(), made.coordinator());
        for (WebUser user : List.of(signedIn(elsewhere, elsewhere.one()), coordinator)) {
            Answer home = user.get("/account");
            assertThat(user.get(made.path("/fit")).status()).isEqualTo(404);
            assertThat(user.post(home, made.path("/fit"), Map.of("fit", "WORKS"))
                            .status())
                    .isEqualTo(404);
            assertThat(user.post(home, made.path("/fit/agenda"), Map.of("point", "more"))
                            .status())
                    .isEqualTo(404);
        }
    }

    /** What the second member reads, but for the clocks. */
    private List<String> listWhatTheSecondReads(Made made) {
        WebUser wanjiru = signedIn(made, made.other());
        return Stream.of(made.path(""), made.path("/fit"), made.path("/ending"), "/today")
                .map(path -> wanjiru.get(path).page().select("main").text().replaceAll("\\d\\d:\\d\\d", ""))
                .toList();
    }

    private void answer(Made made, Person person, Fit fit) {
        made.in(() ->
                assertThat(answering.answer(made.id(), person.id(), fit, "")).isTrue());
    }

    private void twoWeeksLater() {
        clock.advance(FitChecks.AFTER.plusMinutes(1));
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
