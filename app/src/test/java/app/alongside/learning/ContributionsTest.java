package app.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class ContributionsTest {
    private static final String CURATING = "/coordinate/library";
    private static final String TITLE = "Hazard reviews, paused where they went wrong";

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    DatabaseDump dump;

    @Test
    void whatOneAddsIsOnesOwnUntilItIsOfferedAndTakenIn() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        WebUser helena = coordinator(made);
        Answer added = add(ines, Map.of("summary", "Nobody else finds this yet"));
        String path = added.path();
        assertThat(added.text()).contains("Only you find it", TITLE, "Open at safety.example");
        assertThat(titles(ines.get("/library?q=hazard"))).contains(TITLE);
        assertThat(titles(ines.get("/library?only=MINE"))).containsExactly(TITLE);
        assertThat(wanjiru.get(path).status()).isEqualTo(404);
        assertThat(helena.get(path).status()).isEqualTo(404);
        assertThat(helena.get(CURATING).text()).contains("Nothing waits").doesNotContain(TITLE);
        assertThat(dump.tablesWith("Nobody else finds this yet")).isEmpty();

        assertThat(ines.submit(added, path + "/offer", Map.of()).text()).contains("A coordinator looks at it first");
        assertThat(wanjiru.get(path).status()).isEqualTo(404);
        Answer offered = helena.get(CURATING);
        assertThat(offered.text()).contains("One thing offered", TITLE, "Inês Carvalho");
        helena.submit(offered, CURATING + path.replace("/library", "") + "/approval", Map.of());
        Mailbox.waitFor(made.one().email().value(), "What you offered is in the library");
        assertThat(wanjiru.get(path).text()).contains(TITLE, "Added by Inês");
        assertThat(titles(wanjiru.get("/library?sort=NEWEST"))).first().isEqualTo(TITLE);
        assertThat(titles(wanjiru.get("/library?skill=Active+listening"))).contains(TITLE);
        Made elsewhere = relationships.aPair();
        assertThat(signedIn(elsewhere, elsewhere.one()).get(path).status()).isEqualTo(404);
    }

    @Test
    void aCoordinatorSaysWhyNotAndTakesOutAgain() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser helena = coordinator(made);
        String path = add(ines, Map.of("summary", "A talk that was declined")).path();
        String curated = CURATING + path.replace("/library", "");
        ines.post(ines.get(path), path + "/offer", Map.of());
        Answer refused = helena.submit(helena.get(CURATING), curated + "/refusal", Map.of("reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Give a reason");
        helena.submit(helena.get(CURATING), curated + "/refusal", Map.of("reason", "The talk is behind a password."));
        Mailbox.waitFor(made.one().email().value(), "stays with you for now");
        Answer declined = ines.get(path);
        assertThat(declined.text()).contains("It was not taken into the library", "behind a password");
        assertThat(dump.tablesWith("A talk that was declined")).isEmpty();
        assertThat(helena.post(refused, curated + "/approval", Map.of("revision", "1"))
                        .text())
                .contains("changed in the meantime");

        ines.submit(declined, path + "/offer", Map.of());
        helena.submit(helena.get(CURATING), curated + "/approval", Map.of());
        helena.submit(helena.get(CURATING), curated + "/retirement", Map.of("reason", "It moved."));
        assertThat(signedIn(made, made.other()).get(path).status()).isEqualTo(404);
        assertThat(ines.get(path).text()).contains("It was taken out", "It moved.");
        ines.submit(ines.get(path), path + "/removal", Map.of());
        assertThat(ines.get(path).status()).isEqualTo(404);
    }

    @Test
    void itsAuthorChangesItAndACoordinatorTakesInOnlyWhatTheyRead() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser helena = coordinator(made);
        String path = add(ines, Map.of()).path();
        Answer refused = change(ines, path, Map.of("title", " ", "summary", "Stays as typed"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#title-error").text()).contains("Say what it is");
        assertThat(refused.page().select("#summary").text()).isEqualTo("Stays as typed");
        Answer changed = change(ines, path, Map.of("title", "Hazard reviews, again"));
        assertThat(changed.text()).contains("Changed.", "Hazard reviews, again", "Only you find it");
        assertThat(ines.get(path + "/edit").page().select("#skills").attr("value"))
                .isEqualTo("Active listening");

        ines.submit(changed, path + "/offer", Map.of());
        Answer read = helena.get(CURATING);
        change(ines, path, Map.of("title", "Something else altogether"));
        String approval = CURATING + path.replace("/library", "") + "/approval";
        assertThat(helena.submit(read, approval, Map.of()).text())
                .contains("changed in the meantime", "Something else altogether");
        helena.submit(helena.get(CURATING), approval, Map.of());
        WebUser wanjiru = signedIn(made, made.other());
        assertThat(wanjiru.get(path).text()).contains("Something else altogether");

        assertThat(ines.get(path + "/edit").text()).contains("a coordinator reads it first");
        change(ines, path, Map.of("title", "And a third time"));
        assertThat(wanjiru.get(path).status()).isEqualTo(404);
        assertThat(helena.get(CURATING).text()).contains("One thing offered", "And a third time");
        assertThat(wanjiru.get(path + "/edit").status()).isEqualTo(404);
        assertThat(wanjiru.post(wanjiru.get("/library"), path, Map.of("title", "Mine now"))
                        .status())
                .isEqualTo(404);
    }

    private static Answer change(WebUser author, String path, Map<String, String> fields) {
        return author.submit(author.get(path + "/edit"), path, fields);
    }

    @Test
    void whatCannotBeAddedIsSaidBesideItsFieldAndStays() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        for (String address : new String[] {
            "http://safety.example/talk", "javascript:alert(1)", "https://me:secret@safety.example/", "safety.example"
        }) {
            Answer refused = add(ines, Map.of("address", address));
            assertThat(refused.status()).as(address).isEqualTo(422);
            assertThat(refused.page().select("#address").attr("value")).isEqualTo(address);
            assertThat(refused.page().select("#address-error").text()).contains("https://");
        }
        assertThat(add(ines, Map.of("address", "", "text", "")).text()).contains("Give a link or write a text");
        assertThat(add(ines, Map.of("minutes", "ten")).text()).contains("how many minutes");
        assertThat(add(ines, Map.of("skills", "Zeppelin steering")).text()).contains("knows this by that name");
        assertThat(titles(ines.get("/library?only=MINE"))).isEmpty();
    }

    @Test
    void markupInATextIsShownAsItIsTyped() {
        Made made = relationships.aPair();
        Answer added = add(
                signedIn(made, made.one()),
                Map.of("address", "", "text", "## Three\n\n- <script>alert(1)</script>\n- [x](javascript:alert(2))"));
        assertThat(added.page().select(".reading script, .reading a[href^=javascript]"))
                .isEmpty();
        assertThat(added.page().select(".reading li")).hasSize(2);
        assertThat(added.page().select("section[aria-labelledby=share]")).isEmpty();
    }

    @Test
    void nobodyElseOffersOrTakesItOutAndOnlyCoordinatorsCurate() {
        Made made = relationships.aPair();
        String path = add(signedIn(made, made.one()), Map.of()).path();
        WebUser wanjiru = signedIn(made, made.other());
        WebUser helena = coordinator(made);
        Answer library = wanjiru.get("/library");
        for (String below : new String[] {"/offer", "/removal", "/marks/KEPT"}) {
            assertThat(wanjiru.post(library, path + below, Map.of()).status())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(wanjiru.get(CURATING).status()).isEqualTo(403);
        Answer page = helena.get(CURATING);
        assertThat(helena.post(page, CURATING + path.replace("/library", "") + "/approval", Map.of("revision", "1"))
                        .text())
                .contains("changed in the meantime");
        assertThat(helena.post(page, CURATING + "/keeping-the-hour/retirement", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aThingOfTheLibraryGoesOnTheNextAgendaOnce() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        String agenda = made.path("/shared/agenda");
        Answer brief = ines.get("/library/keeping-the-hour");
        assertThat(ines.submit(brief, agenda, Map.of()).text()).contains("There is no session to come");
        String session = sessions.agreed(made, sessions.inDays(3)).path();
        assertThat(ines.submit(brief, agenda, Map.of()).text()).contains("on the agenda of your next session");
        ines.submit(brief, agenda, Map.of());
        assertThat(signedIn(made, made.other()).get(session).text()).containsOnlyOnce("Library: Keeping the hour");
        Made elsewhere = relationships.aPair();
        assertThat(signedIn(elsewhere, elsewhere.one())
                        .post(brief, agenda, Map.of("resource", "keeping-the-hour"))
                        .status())
                .isBetween(400, 499);
    }

    private static Answer add(WebUser user, Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", TITLE,
                "address", "https://safety.example/talk",
                "summary", "Eight minutes with captions.",
                "minutes", "8",
                "stage", "work",
                "skills", "active listening"));
        fields.putAll(changed);
        return user.submit(user.get("/library/new"), "/library", fields);
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }

    private WebUser coordinator(Made made) {
        WebUser user = new WebUser(port);
        organisations.signIn(user, made.organisation(), made.coordinator());
        return user;
    }

    private static List<String> titles(Answer answer) {
        return answer.page().select(".rows--lib h3").eachText();
    }
}
