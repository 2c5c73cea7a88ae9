package app.alongside.relationships.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class PeerFeedbackTest {
    private static final Map<String, String> WORDS = Map.of(
            "saw",
            "You answered every question within a second.",
            "effect",
            "Two people stopped asking.",
            "attempt",
            "Count to three before you answer.",
            "strength",
            "You know the signalling by heart.");

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    DatabaseDump dump;

    @Test
    void itIsAskedForGivenReadThankedForAndBecomesAStep() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        String path = ask(ines, made);
        Mailbox.waitFor(made.other().email().value(), "Inês asks for your feedback");
        assertThat(wanjiru.get("/today").text()).contains("Inês asks for your feedback");
        Answer given = wanjiru.submit(wanjiru.get(path), path + "/giving", WORDS);
        assertThat(given.text()).contains("Count to three before you answer.");
        Mailbox.waitFor(made.one().email().value(), "Wanjiru has given you feedback");
        assertThat(ines.get("/today").text()).contains("Wanjiru has given you feedback");
        assertThat(ines.get(path).text()).contains("Two people stopped asking.", "You know the signalling by heart.");
        assertThat(ines.submit(ines.get(path), path + "/thanks", Map.of()).text())
                .contains("Thank you said");
        Mailbox.waitFor(made.other().email().value(), "Inês says thank you for your feedback");
        assertThat(ines.get(path).page().select("form[action$=/step]")).isEmpty();
        ines.submit(
                ines.get(made.path("/goals/new")),
                made.path("/goals"),
                Map.of("what", "Lead the client review", "measure", "Two reviews led", "due", "2099-01-31"));
        Answer step = ines.submit(ines.get(path), path + "/step", Map.of());
        assertThat(step.text()).contains("It is a step of your goal now", "Count to three before you answer.");
    }

    @Test
    void aDraftIsItsAuthorsAloneAndNothingLiesInTheOpen() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        String path = ask(ines, made);
        Answer kept = wanjiru.submit(wanjiru.get(path), path + "/giving", Map.of("saw", "Half a thought"));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.page().select("#saw").val()).isEqualTo("Half a thought");
        wanjiru.post(wanjiru.get(path), path + "/draft", Map.of("saw", "Half a thought"));
        assertThat(wanjiru.get(path).page().select("#saw").val()).isEqualTo("Half a thought");
        assertThat(ines.get(path).text()).doesNotContain("Half a thought").contains("No answer yet");
        assertThat(dump.tablesWith("Half a thought")).isEmpty();
        assertThat(dump.tablesWith("How was my talk")).isEmpty();
    }

    @Test
    void nobodyButTheTwoSeesIt() {
        Made made = relationships.aCircle();
        WebUser ines = signedIn(made, made.one());
        String path = ask(ines, made);
        WebUser wanjiru = signedIn(made, made.other());
        wanjiru.submit(wanjiru.get(path), path + "/giving", WORDS);
        WebUser coordinator = new WebUser(port);
        organisations.signIn(coordinator, made.organisation(), made.coordinator());
        assertThat(coordinator.get(path).status()).isEqualTo(404);
        assertThat(coordinator.get(made.path("/feedback")).status()).isEqualTo(404);
        Made elsewhere = relationships.aPair();
        assertThat(signedIn(elsewhere, elsewhere.one()).get(path).status()).isEqualTo(404);
        WebUser third = signedIn(made, made.members().get(2));
        assertThat(third.get(path).status()).isEqualTo(404);
        assertThat(third.get(made.path("/feedback")).text()).contains("No feedback yet");
        assertThat(Mailbox.listFor(made.members().get(2).email().value()))
                .noneMatch(mail -> Mailbox.subjectOf(mail).contains("feedback"));
    }

    @Test
    void itIsOnlyGivenWhereItWasAskedForAndOnlyOnce() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        String path = ask(ines, made);
        assertThat(ines.post(ines.get(path), path + "/giving", WORDS).status()).isEqualTo(404);
        assertThat(wanjiru.post(wanjiru.get(path), path + "/thanks", Map.of()).status())
                .isEqualTo(404);
        assertThat(ines.post(ines.get(path), path + "/thanks", Map.of()).text()).contains("moved on");
        assertThat(ines.submit(ines.get(made.path("/feedback")), made.path("/feedback"), question(made))
                        .text())
                .contains("One at a time");
        assertThat(wanjiru.post(wanjiru.get(path), path + "/leaving", Map.of()).text())
                .contains("Nobody is asked why");
        assertThat(wanjiru.post(wanjiru.get(path), path + "/giving", WORDS).text())
                .contains("moved on")
                .doesNotContain("Count to three");
        assertThat(ines.get(path).text()).contains("left open");
    }

    @Test
    void aQuestionThatSaysTooLittleComesBack() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer refused = ines.submit(
                ines.get(made.path("/feedback")), made.path("/feedback"), Map.of("question", "How was my talk?"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#question").val()).isEqualTo("How was my talk?");
        Answer silent =
                ines.submit(ines.get(made.path("/feedback")), made.path("/feedback"), Map.of("about", "ATTITUDE"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("input[value=ATTITUDE]").hasAttr("checked"))
                .isTrue();
    }

    private String ask(WebUser user, Made made) {
        Answer asked = user.submit(user.get(made.path("/feedback")), made.path("/feedback"), question(made));
        return asked.page().select("ul.rows h3 a").attr("href");
    }

    private static Map<String, String> question(Made made) {
        return Map.of(
                "about",
                "BEHAVIOUR",
                "of",
                made.other().id().toString(),
                "question",
                "How was my talk on Tuesday, honestly?");
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
