package app.alongside.relationships.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class AgreementPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Relationships all;

    @Autowired
    Agreements agreements;

    @Test
    void theFirstVersionIsDrawnFromTheGuidelines() {
        Made made = relationships.aPair();
        Answer page = relationships.signedIn(port, made, made.one()).get(made.path("/agreement"));
        assertThat(page.text())
                .contains(
                        made.programme().purpose(),
                        made.programme().guidelines().confidentiality(),
                        made.programme().guidelines().boundaries(),
                        "Drawn from the programme’s guidelines");
        assertThat(page.page().select(".clauses > li")).hasSize(Clause.Stock.values().length);
    }

    @Test
    void bothSignAndEachHearsOfTheOther() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        assertThat(wanjiru.get("/today").text()).contains("Agree how you and Inês will work");

        assertThat(sign(ines, made).text()).contains("The others have been told", "signed on");
        String link = Mailbox.linkIn(Mailbox.waitFor(addressOf(made, 1), "Inês has signed"));
        Answer settled = wanjiru.submit(wanjiru.get(link), made.path("/agreement/signatures"), Map.of());

        assertThat(settled.text()).contains("Signed by all of you", "Agreed by you both on");
        assertThat(wanjiru.get("/today").text()).doesNotContain("Agree how you and Inês will work");
        assertThat(wanjiru.get(made.path("")).text()).contains("What we agreed", "Agreed by you both");
        Mailbox.waitFor(addressOf(made, 0), "You have all signed");
        made.in(() -> assertThat(all.get(made.id()).milestones().agreedAt()).isNotNull());
    }

    @Test
    void nobodySignsATextThatChangedMeanwhile() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        Answer read = ines.get(made.path("/agreement"));
        write(wanjiru, made, "feedback", "Ask first, in private.");

        Answer refused = ines.submit(read, made.path("/agreement/signatures"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("The text changed while you were reading");
        assertThat(refused.page().select("#feedback .badge").text()).isEqualTo("Changed");
        assertThat(refused.page().select("#purpose .badge")).isEmpty();
        assertThat(agreement(made).isSignedByAnybody()).isFalse();

        ines.submit(refused, made.path("/agreement/signatures"), Map.of());
        assertThat(agreement(made).isSignedBy(made.one().id())).isTrue();
    }

    @Test
    void aChangeAfterASignatureAsksForSignaturesAgainAndKeepsTheOldVersion() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = relationships.signedIn(port, made, made.one());
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        String signed = agreement(made).find("rhythm").orElseThrow().text();
        write(wanjiru, made, "rhythm", "Every Monday, half an hour.");

        Mailbox.waitFor(addressOf(made, 0), "Wanjiru has changed your agreement");
        Answer page = ines.get(made.path("/agreement"));
        assertThat(page.text()).contains("Last changed by Wanjiru", "not yet");
        assertThat(page.page().select("#rhythm .badge").text()).isEqualTo("Changed");
        assertThat(page.page().select("details .says").eachText())
                .as("the one point that reads otherwise, as it read when both signed")
                .containsExactly(signed);
        made.in(() -> {
            Agreement before = agreements.find(made.id(), 1).orElseThrow();
            assertThat(before.isSignedByAll(made.relationship().members())).isTrue();
            assertThat(before.find("rhythm").orElseThrow().text()).isNotEqualTo("Every Monday, half an hour.");
        });
    }

    @Test
    void whatWasSignedBeforeCanBeReadByMembersAlone() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = relationships.signedIn(port, made, made.one());
        String signed = agreement(made).find("rhythm").orElseThrow().text();
        assertThat(ines.get(made.path("/agreement")).text()).doesNotContain("What you agreed before");
        write(ines, made, "rhythm", "Every Monday, half an hour.");
        write(ines, made, "rhythm", "Every Friday, half an hour.");

        Answer now = ines.get(made.path("/agreement"));
        List<String> before =
                now.page().select("section[aria-labelledby=earlier] a").eachAttr("href");
        assertThat(before).as("nobody signed the second").containsExactly(made.path("/agreement/versions/1"));
        assertThat(ines.get(before.getFirst()).text())
                .contains("As signed on", signed, "You signed it on", "Wanjiru signed it on")
                .doesNotContain("Every Monday", "Every Friday");
        assertThat(ines.get(made.path("/agreement/versions/2")).path()).isEqualTo(made.path("/agreement"));

        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.coordinator());
        assertThat(helena.get(before.getFirst()).status()).isEqualTo(404);
    }

    @Test
    void whatWasTypedSurvivesSomebodyFaster() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        String feedback = made.path("/agreement/clauses/feedback");
        Answer form = ines.get(feedback);
        write(wanjiru, made, "feedback", "Ask first, in private.");

        Answer refused = ines.submit(form, feedback, Map.of("text", "One thing at a time."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody else changed this point", "Ask first, in private.");
        assertThat(textIn(refused)).isEqualTo("One thing at a time.");

        ines.submit(refused, feedback, Map.of());
        assertThat(agreement(made).find("feedback").orElseThrow().text()).isEqualTo("One thing at a time.");
    }

    @Test
    void changesToDifferentPointsDoNotGetInEachOthersWay() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        String feedback = made.path("/agreement/clauses/feedback");
        Answer form = ines.get(feedback);
        write(wanjiru, made, "rhythm", "Every Monday.");
        ines.submit(form, feedback, Map.of("text", "One thing at a time."));

        assertThat(agreement(made).clauses())
                .extracting(Clause::text)
                .contains("Every Monday.", "One thing at a time.");
    }

    @Test
    void membersAddAPointOfTheirOwnAndTakeItOut() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer form = ines.get(made.path("/agreement/clauses/new"));
        Answer incomplete = ines.submit(form, made.path("/agreement/clauses"), Map.of("text", "At the café."));
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.page().select("#title-error").text()).contains("heading");
        assertThat(textIn(incomplete)).isEqualTo("At the café.");

        ines.submit(incomplete, made.path("/agreement/clauses"), Map.of("title", "<Where> we meet"));
        Answer page = ines.get(made.path("/agreement"));
        assertThat(page.text()).contains("<Where> we meet", "At the café.");

        String own = agreement(made).clauses().getLast().key();
        ines.submit(page, made.path("/agreement/signatures"), Map.of());
        Answer edit = ines.get(made.path("/agreement/clauses/" + own));
        ines.post(edit, made.path("/agreement/clauses/" + own + "/removal"), Map.of("read", "2"));
        assertThat(agreement(made).find(own)).isEmpty();
        assertThat(ines.get(made.path("/agreement")).text())
                .contains("Taken out since: “<Where> we meet”", "At the café.");
    }

    @Test
    void aStockPointCannotBeEmptiedNorTakenOut() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        String purpose = made.path("/agreement/clauses/purpose");
        Answer form = ines.get(purpose);
        assertThat(ines.submit(form, purpose, Map.of("text", "   ")).status()).isEqualTo(422);
        assertThat(ines.post(form, purpose + "/removal", Map.of("read", "1")).status())
                .isEqualTo(422);
        assertThat(agreement(made).version()).isOne();
    }

    private Answer sign(WebUser user, Made made) {
        return user.submit(user.get(made.path("/agreement")), made.path("/agreement/signatures"), Map.of());
    }

    private static void write(WebUser user, Made made, String key, String text) {
        String path = made.path("/agreement/clauses/" + key);
        Answer written = user.submit(user.get(path), path, Map.of("text", text));
        assertThat(written.path()).isEqualTo(made.path("/agreement"));
    }

    private static String textIn(Answer answer) {
        List<Element> fields = answer.page().select("textarea[name=text]");
        return fields.getFirst().wholeText();
    }

    private static String addressOf(Made made, int member) {
        return made.members().get(member).email().value();
    }

    private Agreement agreement(Made made) {
        return CurrentOrganisation.call(made.organisation().id(), () -> agreements.get(made.id()));
    }
}
