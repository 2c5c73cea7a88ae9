package app.alongside.relationships.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class ByWhenTest {
    private static final String BRIEF = "/library/keeping-the-hour";
    private static final String WORDS = "Ask two drivers what it misses";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    DatabaseDump dump;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatOneReadBecomesSomethingToDoByADayThatThePeerSeesHappen() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer said = say(ines, made, WORDS);
        assertThat(said.path()).isEqualTo(made.path(""));
        assertThat(said.text()).contains("Wanjiru sees it too", WORDS, "Keeping the hour");
        assertThat(said.page().select("form[action$=/seen]")).isEmpty();

        WebUser wanjiru = signedIn(made, made.other());
        Answer seen = wanjiru.submit(wanjiru.get(made.path("")), seeing(wanjiru.get(made.path(""))), Map.of());
        assertThat(seen.text()).contains("You saw it");
        assertThat(ines.get(made.path("")).text()).contains("Seen by Wanjiru");
        assertThat(ines.get(BRIEF).text()).contains("You used this");
        assertThat(ines.get("/library?q=keeping").text()).contains("You used this");
        assertThat(wanjiru.get(BRIEF).text()).doesNotContain("You used this");
        assertThat(dump.tablesWith(WORDS)).isEmpty();
    }

    @Test
    void onItsDayItStandsOnThePageOfTodayAndOnceDoneOnThePeers() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        Answer said = say(ines, made, WORDS);
        assertThat(ines.get("/today").text()).doesNotContain(WORDS);
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        assertThat(ines.get("/today").text()).contains(WORDS, "You said you’d do this by", "About a minute");
        assertThat(wanjiru.get("/today").text()).doesNotContain(WORDS);
        ines.submit(said, marking(said), Map.of("state", "TRIED", "outcome", "Both knew more than the list"));
        assertThat(ines.get("/today").text()).doesNotContain(WORDS);
        assertThat(wanjiru.get("/today").text()).contains("Inês did it", WORDS, "Did you see it happen?");
        wanjiru.post(wanjiru.get("/today"), seeing(wanjiru.get(made.path(""))), Map.of());
        assertThat(wanjiru.get("/today").text()).doesNotContain(WORDS);
    }

    @Test
    void longAfterItsDayItIsAskedOnceMoreAndThenLetGo() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer said = say(ines, made, WORDS);
        clock.set(clock.instant().plus(Duration.ofDays(2 + 15)));
        assertThat(signedIn(made, made.one()).get("/today").text())
                .contains("Did you? “" + WORDS, "or let it go")
                .doesNotContain("You said you’d do this by");
        assertThat(signedIn(made, made.one()).get(made.path("")).text()).contains(WORDS);
        clock.set(clock.instant().plus(Duration.ofDays(14)));
        WebUser later = signedIn(made, made.one());
        assertThat(later.get("/today").text()).doesNotContain(WORDS);
        assertThat(later.get(made.path("")).text()).doesNotContain(WORDS);
        assertThat(later.get(made.path("/commitments")).text()).contains(WORDS);

        later.submit(later.get(made.path("/commitments")), marking(said), Map.of("state", "TRIED"));
        assertThat(later.get(made.path("/commitments")).text()).contains("Tried");
    }

    @Test
    void whatOneLetsGoIsAskedAboutNoMoreAndAwaitedByNobody() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer said = say(ines, made, WORDS);
        assertThat(ines.submit(said, marking(said), Map.of("state", "LET_GO")).text())
                .contains("not every idea survives");
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        assertThat(signedIn(made, made.one()).get("/today").text()).doesNotContain(WORDS);
        assertThat(signedIn(made, made.other())
                        .get(made.path("/commitments"))
                        .page()
                        .select("form[action$=/seen]"))
                .isEmpty();
        assertThat(ines.get(made.path("/commitments")).text()).contains("Let go");
    }

    @Test
    void nobodySeesTheirOwnAndWhatWasSeenStays() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        Answer said = say(ines, made, WORDS);
        String seeing = seeing(wanjiru.get(made.path("")));
        assertThat(ines.post(said, seeing, Map.of()).text()).contains("or it is your own");
        wanjiru.post(wanjiru.get(made.path("")), seeing, Map.of());
        assertThat(wanjiru.post(wanjiru.get(made.path("")), seeing, Map.of()).text())
                .contains("Somebody has said so already");
        assertThat(ines.post(said, marking(said), Map.of("state", "UNDER_WAY")).text())
                .contains("Only whoever said it");
    }

    @Test
    void aDayThatCannotBeIsRefusedAndTheWordsStay() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        for (String day : new String[] {"2001-01-01", "3001-01-01", "Friday"}) {
            Answer refused = ines.submit(
                    ines.get(BRIEF), made.path("/commitments"), Map.of("words", "Keep this text", "due", day));
            assertThat(refused.status()).as(day).isEqualTo(422);
            assertThat(refused.page().select("#words").attr("value")).isEqualTo("Keep this text");
            assertThat(refused.page().select("input[name=resource]").attr("value"))
                    .isEqualTo("keeping-the-hour");
            assertThat(refused.page().select("#due-error").text()).contains("from today on");
        }
        Answer empty = ines.submit(ines.get(BRIEF), made.path("/commitments"), Map.of("words", " ", "due", ""));
        assertThat(empty.page().select("#words-error").text()).contains("what you will try");
    }

    @Test
    void strangersAndCoordinatorsReachNoneOfIt() {
        Made made = relationships.aPair();
        say(signedIn(made, made.one()), made, WORDS);
        String seeing = seeing(signedIn(made, made.other()).get(made.path("")));
        Made elsewhere = relationships.aPair();
        WebUser stranger = signedIn(elsewhere, elsewhere.one());
        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.coordinator());
        for (WebUser user : new WebUser[] {stranger, helena}) {
            Answer library = user.get(BRIEF);
            assertThat(user.get(made.path("/commitments")).status()).isEqualTo(404);
            assertThat(user.post(library, made.path("/commitments"), Map.of("words", "Mine"))
                            .status())
                    .isEqualTo(404);
            assertThat(user.post(library, seeing, Map.of()).status()).isEqualTo(404);
        }
        assertThat(helena.get(BRIEF).page().select("#words")).isEmpty();
    }

    private Answer say(WebUser user, Made made, String words) {
        String soon = LocalDate.now(clock).plusDays(2).toString();
        return user.submit(user.get(BRIEF), made.path("/commitments"), Map.of("words", words, "due", soon));
    }

    private static String seeing(Answer workspace) {
        return workspace.page().select("form[action$=/seen]").attr("action");
    }

    private static String marking(Answer workspace) {
        return workspace.page().select("details form[action*=/commitments/]").attr("action");
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
