package app.alongside.programmes.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Accounts;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.SigningIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.programmes.Programmes;
import app.alongside.programmes.Stage;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class DesignPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures fixtures;

    @Autowired
    Programmes programmes;

    @Autowired
    Accounts accounts;

    @Autowired
    SigningIn signingIn;

    @Autowired
    StatementCounter statements;

    private OrganisationFixtures.Made made;
    private WebUser helena;

    @BeforeEach
    void signIn() {
        made = organisations.anOrganisation();
        helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.administrator().email());
    }

    @Test
    void aCoordinatorCreatesPublishesAndShowsAProgrammeToTheWorld() {
        assertThat(helena.get("/coordinate").text()).contains("No programme yet");
        Answer form = helena.get("/coordinate/programmes/new");
        Answer refused = helena.submit(form, "/coordinate/programmes", Map.of("name", " ", "starts", "soon"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name-error, #starts-error")).hasSize(2);
        assertThat(refused.page().select("#starts").attr("value")).isEqualTo("soon");

        Answer design = helena.submit(
                refused, "/coordinate/programmes", Map.of("name", "Peer Exchange", "starts", "2099-03-02"));
        String path = design.path().replace("/design", "");
        String publicPath = "/p/" + made.organisation().slug() + "/peer-exchange";
        assertThat(new WebUser(port).get(publicPath).status()).isEqualTo(404);

        Answer published = helena.submit(design, path + "/publication", Map.of());
        assertThat(published.path()).isEqualTo(path);
        assertThat(published.text()).contains("Peer Exchange is published");
        assertThat(published.page().select("#public-address").attr("value")).endsWith(publicPath);
        assertThat(new WebUser(port).get(publicPath).text())
                .contains("Peer Exchange", "Counselling or therapy", "Join");
    }

    @Test
    void everyPartIsSavedOnItsOwnAndARefusedOneKeepsWhatWasTyped() {
        Programme draft = fixtures.aDraft(made.organisation(), "Peer Exchange");
        String design = "/coordinate/programmes/" + draft.id() + "/design";
        Answer refused = helena.submit(
                helena.get(design), design + "/dates", Map.of("starts", "2099-05-01", "ends", "2099-04-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#ends").attr("value")).isEqualTo("2099-04-01");
        assertThat(refused.page().select("#ends-error").text()).contains("after the first");

        Answer saved = helena.submit(refused, design + "/dates", Map.of("ends", "2099-12-01"));
        assertThat(saved.page().select("#dates [role=status]").text()).contains("Saved");
        assertThat(latest(draft).ends()).hasToString("2099-12-01");
    }

    @Test
    void aProgrammeForCirclesSaysWhatOneJoins() {
        Programme programme = fixtures.aPublishedProgramme(made.organisation());
        String publicPath = "/p/" + made.organisation().slug() + "/" + programme.slug();
        assertThat(new WebUser(port).get(publicPath).text()).contains("A pair: one peer");

        String design = "/coordinate/programmes/" + programme.id() + "/design";
        Answer refused = helena.submit(
                helena.get(design), design + "/format", Map.of("kind", "CIRCLES", "fewest", "7", "most", "5"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#most").attr("value")).isEqualTo("5");
        assertThat(refused.page().select("#kind-circles").hasAttr("checked")).isTrue();
        assertThat(helena.post(refused, design + "/format", Map.of("kind", "CIRCLES", "fewest", "3", "most", "9"))
                        .status())
                .isEqualTo(422);
        helena.submit(refused, design + "/format", Map.of("fewest", "5", "most", "7"));
        assertThat(new WebUser(port).get(publicPath).text())
                .as("nobody sees it before it is published")
                .contains("A pair: one peer");

        helena.submit(helena.get(design), design.replace("/design", "/publication"), Map.of());
        assertThat(new WebUser(port).get(publicPath).text())
                .contains("A circle of five to seven people who meet at a shared hour");
    }

    @Test
    void theTemplateOfCirclesIsCompleteAndForCircles() {
        Answer form = helena.get("/coordinate/programmes/new");
        Answer design = helena.submit(
                form,
                "/coordinate/programmes",
                Map.of("template", "PEER_CIRCLES", "name", "Thinking circles", "starts", "2099-03-02"));
        assertThat(design.page().select("#kind-circles").hasAttr("checked")).isTrue();
        Answer published = helena.submit(design, design.path().replace("/design", "/publication"), Map.of());
        assertThat(published.text()).contains("Thinking circles is published");
        assertThat(new WebUser(port)
                        .get("/p/" + made.organisation().slug() + "/thinking-circles")
                        .text())
                .contains("A circle of five to seven people", "Five to seven people of mixed departments")
                .doesNotContain("{", "programmes.");
    }

    @Test
    void somebodyElsesChangeOfTheSamePartIsNotOverwrittenUnseen() {
        Programme draft = fixtures.aDraft(made.organisation(), "Peer Exchange");
        String design = "/coordinate/programmes/" + draft.id() + "/design";
        Answer mine = helena.get(design);
        Answer theirs = helena.get(design);
        helena.submit(theirs, design + "/consent", Map.of("text", "Their text"));
        helena.submit(theirs, design + "/dates", Map.of("answerDays", "9"));

        Answer refused = helena.submit(mine, design + "/consent", Map.of("text", "My text"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#text").text()).isEqualTo("My text");
        assertThat(latest(draft).consent().text()).isEqualTo("Their text");
        assertThat(latest(draft).answerDays()).isEqualTo(9);

        helena.submit(refused, design + "/consent", Map.of());
        assertThat(latest(draft).consent().text()).isEqualTo("My text");
    }

    @Test
    void stagesAreAddedMovedAndRemovedWithoutScript() {
        Programme draft = fixtures.aDraft(made.organisation(), "Peer Exchange");
        String design = "/coordinate/programmes/" + draft.id() + "/design";
        Answer page = helena.get(design);
        page = helena.submit(page, design + "/stages", Map.of("do", "down-0", "stage-0-name", "Ready, steady"));
        page = helena.submit(page, design + "/stages", Map.of("do", "remove-6"));
        helena.submit(page, design + "/stages", Map.of("do", "add"));
        assertThat(latest(draft).stages())
                .extracting(Stage::name)
                .startsWith("Getting to know each other", "Ready, steady")
                .endsWith("Wrapping up", "New stage");
        assertThat(latest(draft).stages())
                .extracting(Stage::key)
                .containsExactly("begin", "prepare", "agree", "work", "review", "close", "own-1");
    }

    @Test
    void brokenFieldsAreRefusedWithoutHarm() {
        Programme draft = fixtures.aDraft(made.organisation(), "Peer Exchange");
        String design = "/coordinate/programmes/" + draft.id() + "/design";
        Answer page = helena.get(design);
        assertThat(helena.post(page, design + "/audience", Map.of("mostPartners", "99", "monthsHere", "-1"))
                        .status())
                .isEqualTo(422);
        assertThat(helena.post(page, design + "/purpose", Map.of("statement", "x".repeat(5000)))
                        .status())
                .isEqualTo(422);
        assertThat(helena.post(
                                page,
                                design + "/stages",
                                Map.of("stage-0-name", "A", "stage-0-key", "<b>", "stage-0-weeks", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(helena.post(page, design + "/no-such-part", Map.of()).status())
                .isEqualTo(404);
        assertThat(latest(draft).version()).isEqualTo(draft.version());
    }

    @Test
    void anotherOrganisationsProgrammeIsNotThere() {
        Programme foreign =
                fixtures.aPublishedProgramme(organisations.anOrganisation().organisation());
        String path = "/coordinate/programmes/" + foreign.id();
        Answer page = helena.get("/coordinate");
        for (String address : List.of(path, path + "/design", path + "/preview")) {
            assertThat(helena.get(address).status()).as(address).isEqualTo(404);
        }
        for (String address : List.of(path + "/publication", path + "/design/purpose")) {
            assertThat(helena.post(page, address, Map.of("name", "Mine now")).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoeverOnlyTakesPartCannotOpenACoordinatorsPage() {
        Programme draft = fixtures.aDraft(made.organisation(), "Peer Exchange");
        WebUser ama = participant("ama@" + made.organisation().slug() + ".test");
        String path = "/coordinate/programmes/" + draft.id();
        for (String address : List.of("/coordinate", "/coordinate/programmes/new", path, path + "/design")) {
            assertThat(ama.get(address).status()).as(address).isEqualTo(403);
        }
        Answer own = ama.get("/account");
        assertThat(ama.post(own, path + "/publication", Map.of()).status()).isEqualTo(403);
        assertThat(ama.post(own, "/coordinate/programmes", Map.of("name", "Mine"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thePagesAskTheDatabaseLittleHoweverManyProgrammesThereAre() {
        Programme first = fixtures.aPublishedProgramme(made.organisation());
        for (int i = 0; i < 8; i++) {
            fixtures.aDraft(made.organisation(), "Draft " + i);
        }
        assertThat(statementsFor("/coordinate")).isLessThanOrEqualTo(4);
        assertThat(statementsFor("/coordinate/programmes/" + first.id())).isLessThanOrEqualTo(13);
        assertThat(statementsFor("/coordinate/programmes/" + first.id() + "/design"))
                .isLessThanOrEqualTo(7);
    }

    private int statementsFor(String address) {
        statements.reset();
        assertThat(helena.get(address).status()).isEqualTo(200);
        return statements.listStatements().size();
    }

    private Programme latest(Programme programme) {
        return CurrentOrganisation.call(
                made.organisation().id(),
                () -> programmes.findLatest(programme.id()).orElseThrow());
    }

    private WebUser participant(String address) {
        EmailAddress email = new EmailAddress(address);
        CurrentOrganisation.run(
                made.organisation().id(),
                () -> signingIn.setPassword(
                        accounts.open(null, email, "Ama Mensah", Locale.UK, ZoneId.of("Africa/Accra")),
                        OrganisationFixtures.PASSWORD));
        WebUser user = new WebUser(port);
        organisations.signIn(user, made.organisation(), email);
        return user;
    }
}
