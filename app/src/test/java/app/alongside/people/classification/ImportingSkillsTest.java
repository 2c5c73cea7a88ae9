package app.alongside.people.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.people.Skill;
import app.alongside.people.Skills;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class ImportingSkillsTest {
    private static final String PAGE = "/coordinate/skills/imports";
    private static final String FILE = """
            conceptUri,preferredLabel,altLabels,broaderUri
            esco:1,bell founding,"founding bells
            cast bells
            bell founding",esco:3
            esco:2,thatch roofs,"thatching roofs
            count sheep",
            esco:3,metal casting,"casting metal
            metal casting
            cast bells",
            esco:4,public speaking,speaking publicly,
            """;

    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Skills skills;

    @Autowired
    SkillImports imports;

    private OrganisationFixtures.Made made;
    private WebUser helena;

    @BeforeEach
    void signIn() {
        made = organisations.anOrganisation();
        helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.administrator().email());
    }

    @Test
    void skillsComeInAndDoubtfulNamesWaitForTheCoordinator() {
        int before = in(() -> skills.listAll().size());
        Answer page = upload(FILE);

        assertThat(page.text()).contains("4 skills in the file, 3 new");
        Skill founding = find("Founding bells");
        assertThat(founding.name()).isEqualTo("Bell founding");
        assertThat(founding.broader()).isEqualTo(find("Metal casting").id());
        assertThat(find("speaking publicly").name()).isEqualTo("Presenting");
        assertThat(in(() -> skills.findByName("cast bells"))).isEmpty();
        assertThat(in(() -> skills.findByName("count sheep"))).isEmpty();
        assertThat(in(() -> skills.listAll().size())).isEqualTo(before + 3);

        Answer claimed = helena.get(PAGE + "?reason=CLAIMED_TWICE");
        String choice = founding.id() + " cast bells";
        assertThat(claimed.page().select("input[name=label]").eachAttr("value"))
                .contains(choice)
                .hasSize(2);
        helena.submit(claimed, PAGE + "/labels/acceptance", Map.of("label", choice));
        assertThat(find("cast bells").id()).isEqualTo(founding.id());

        Answer nothing = helena.get(PAGE + "?reason=NOTHING_IN_COMMON");
        assertThat(nothing.text()).contains("count sheep");
        helena.post(nothing, PAGE + "/labels/clearance", Map.of("reason", "NOTHING_IN_COMMON"));
        assertThat(helena.get(PAGE).text()).doesNotContain("count sheep");
    }

    @Test
    void importingAgainChangesNothingAndAsksNothingAgain() {
        upload(FILE);
        Answer doubts = helena.get(PAGE + "?reason=NOTHING_IN_COMMON");
        helena.post(doubts, PAGE + "/labels/clearance", Map.of("reason", "NOTHING_IN_COMMON"));
        List<Skill> before = in(() -> skills.listAll());
        Answer again = upload(FILE);
        assertThat(again.text())
                .contains("4 skills in the file, 0 new; 0 more names")
                .doesNotContain("count sheep");
        assertThat(in(() -> skills.listAll())).isEqualTo(before);
    }

    @Test
    void whatIsNoClassificationIsRefusedBesideTheField() {
        Answer refused = send("name of person,email\nAma,ama@kestrel.test\n".replace("ama@kestrel.test", "x"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#file-error").text()).contains("preferredLabel");
    }

    private Answer upload(String file) {
        assertThat(send(file).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> in(() -> imports.listNewest(1)).stream().noneMatch(SkillImport::isBusy));
        return helena.get(PAGE);
    }

    private Answer send(String file) {
        return helena.upload(helena.get(PAGE), PAGE, file);
    }

    private Skill find(String name) {
        return in(() -> skills.findByName(name).orElseThrow());
    }

    private <T> T in(Supplier<T> work) {
        return CurrentOrganisation.call(made.organisation().id(), work::get);
    }
}
