package app.alongside.people.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.Skills;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class AnswersTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Profiles profiles;

    @Autowired
    Skills skills;

    @Autowired
    StatementCounter statements;

    private Organisation organisation;
    private Person ama;
    private WebUser user;

    @BeforeEach
    void signIn() {
        organisation = organisations.anOrganisation().organisation();
        ama = people.aPerson(organisation, "Ama Mensah");
        user = new WebUser(port);
        people.signIn(user, organisation, ama);
    }

    @Test
    void aSkillNamedExactlyIsAddedWithoutScript() {
        Answer page = user.submit(user.get("/profile"), "/profile/answers", Map.of("offers-add", "golang"));
        assertThat(page.path()).isEqualTo("/profile");
        assertThat(page.page().select("#answer-offers .skill b").eachText()).containsExactly("Go programming");
        assertThat(page.text()).contains("Saved");
    }

    @Test
    void aSkillWithASlipIsConfirmedBeforeItIsAdded() {
        Answer asked = user.submit(user.get("/profile"), "/profile/answers", Map.of("offers-add", "pyhton"));
        assertThat(asked.text()).contains("Which of these do you mean by “pyhton”?");
        assertThat(profile().offers()).isEmpty();

        String pick = Objects.requireNonNull(asked.page().selectFirst("button[name=offers-pick]"))
                .attr("value");
        user.submit(asked, "/profile/answers", Map.of("offers-pick", pick));
        assertThat(offered()).containsExactly("Python");
    }

    @Test
    void aSkillNobodyKnowsIsSuggestedOnlyWhenThePersonSaysSo() {
        Answer asked = user.submit(user.get("/profile"), "/profile/answers", Map.of("wants-add", "Zorbing"));
        assertThat(asked.text()).contains("Nobody here has named “Zorbing” yet.");
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(skills.findByName("Zorbing")).isEmpty());
        user.submit(asked, "/profile/answers", Map.of("wants-suggest", "Zorbing"));
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(skills.findByName("Zorbing")).isPresent());
        assertThat(profile().wants()).hasSize(1);
    }

    @Test
    void wantsAreRaisedAndRemoved() {
        people.wants(organisation, ama, "Python", "SQL", "Negotiation");
        Answer page = user.get("/profile");
        List<String> ids =
                page.page().select("#answer-wants input[name=wants-skill]").eachAttr("value");
        user.submit(page, "/profile/answers", Map.of("wants-raise", ids.get(2)));
        assertThat(wanted()).containsExactly("Python", "Negotiation", "SQL");
        user.submit(user.get("/profile"), "/profile/answers", Map.of("wants-without", ids.get(0)));
        assertThat(wanted()).containsExactly("Negotiation", "SQL");
    }

    @Test
    void whatWasTypedInOnePartIsSavedWithAnotherWhereThereIsNoScript() {
        people.offers(organisation, ama, "Python");
        Answer page = user.submit(
                user.get("/profile"),
                "/profile/answers",
                Map.of("goals", "Chartership", "challenges", "Too many meetings", "bio", "Builds bridges."));
        assertThat(page.path()).isEqualTo("/profile");
        Profile profile = profile();
        assertThat(profile.goals()).containsExactly("Chartership");
        assertThat(profile.challenges()).containsExactly("Too many meetings");
        assertThat(profile.bio()).isEqualTo("Builds bridges.");
        assertThat(offered()).containsExactly("Python");
        assertThat(profile.depth()).isEqualTo(Profile.Depth.UNSTATED);
    }

    @Test
    void whatIsWrongStaysAsTypedAndKeepsNothingElseFromBeingSaved() {
        Answer refused = user.submit(
                user.get("/profile"),
                "/profile/answers",
                Map.of("goals", "x".repeat(501), "bio", "Builds bridges.", "offers-add", "pyhton", "hours", "many"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(profile().bio()).isEqualTo("Builds bridges.");
        assertThat(refused.page().select("[data-error-summary] a").eachAttr("href"))
                .containsExactly("#goals", "#capacity");
        assertThat(refused.page().select("#hours").attr("value")).isEqualTo("many");
        assertThat(refused.text()).contains("Which of these do you mean by “pyhton”?");
        assertThat(refused.page().select("#bio")).isEmpty();

        Answer mended = user.submit(
                refused, "/profile/answers", Map.of("goals", "Chartership", "hours", "3", "offers-add", ""));
        assertThat(mended.path()).isEqualTo("/profile");
        assertThat(profile().goals()).containsExactly("Chartership");
        assertThat(profile().hoursPerMonth()).isEqualTo(3);
    }

    @Test
    void aScriptGetsTheAnswersFragmentBack() {
        Answer page = user.get("/profile");
        Answer fragment = user.send(HttpRequest.newBuilder(user.resolve("/profile/answers/goals"))
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("goals=Chartership%0ALead+a+team&back=%2Fprofile&_csrf="
                        + encode(page.page().select("input[name=_csrf]").attr("value")))));
        assertThat(fragment.page().select("main")).isEmpty();
        assertThat(fragment.page().select("#goals-saved").text()).isEqualTo("Saved");
        assertThat(profile().goals()).containsExactly("Chartership", "Lead a team");
    }

    @Test
    void whatIsLeftUntouchedStaysAsItWas() {
        String form = "/profile/answers";
        user.submit(user.get("/profile"), form, Map.of("depth", "COLLEGIAL", "style-plan", "4", "partners", "3"));
        user.submit(user.get("/profile"), form, Map.of("preference", "DIFFERENT", "style-talk", "1", "hours", "6"));
        user.submit(user.get("/profile"), form, Map.of("bio", "Builds <bridges>."));
        Profile profile = profile();
        assertThat(profile.workingStyle()).containsOnly(Map.entry("plan", 4), Map.entry("talk", 1));
        assertThat(List.of(profile.depth().name(), profile.prefers().name(), profile.bio()))
                .containsExactly("COLLEGIAL", "DIFFERENT", "Builds <bridges>.");
        assertThat(List.of(profile.partners(), profile.hoursPerMonth())).containsExactly(3, 6);
        assertThat(user.get("/profile").page().select("#bio").text()).isEqualTo("Builds <bridges>.");
    }

    @Test
    void whatIsRefusedIsNotLost() {
        String long501 = "x".repeat(501);
        Answer refused = user.submit(user.get("/profile"), "/profile/answers", Map.of("goals", long501));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#goals-error").text()).contains("longer than 500");
        assertThat(refused.page().select("#goals").text()).isEqualTo(long501);
        assertThat(user.submit(user.get("/profile"), "/profile/answers", Map.of("hours", "900"))
                        .status())
                .isEqualTo(422);
        assertThat(user.submit(user.get("/profile"), "/profile/answers", Map.of("offers-add", "x".repeat(400)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void oneReturnsOnlyToOurOwnPages() {
        Answer page = user.get("/profile");
        for (String elsewhere : List.of("https://elsewhere.test/", "//elsewhere.test", "/\\elsewhere.test")) {
            URI end = user.submit(page, "/profile/answers", Map.of("depth", "SPECIAL", "back", elsewhere))
                    .uri();
            assertThat(end.getHost()).isEqualTo("localhost");
            assertThat(end.getPath()).isEqualTo("/profile");
        }
    }

    @Test
    void aSkillOfAnotherOrganisationIsNotTaken() {
        var other = organisations.anOrganisation().organisation();
        String foreign = CurrentOrganisation.call(
                other.id(), () -> people.skill("Python").toString());
        user.submit(user.get("/profile"), "/profile/answers", Map.of("offers-pick", foreign));
        assertThat(profile().offers()).isEmpty();
    }

    @Test
    void suggestionsComeAsOptionsWithANewSkillLast() {
        var options = user.get("/skills/suggestions?q=negotation").page().select("li[role=option]");
        assertThat(options.eachText()).startsWith("Negotiation");
        assertThat(options.eachAttr("data-suggest")).containsExactly("negotation");
        assertThat(Objects.requireNonNull(options.last()).hasAttr("data-suggest"))
                .isTrue();
        assertThat(user.get("/skills/suggestions?q=Negotiation").page().select("[data-suggest]"))
                .isEmpty();
        assertThat(user.get("/skills/suggestions?q=").page().select("li")).isEmpty();
    }

    @Test
    void theProfileTakesFewStatementsHoweverManySkillsItHas() {
        people.wants(organisation, ama, "Python", "SQL", "Negotiation", "Coaching", "Delegation");
        user.get("/profile");
        statements.reset();
        user.get("/profile");
        assertThat(statements.listStatements()).hasSizeLessThanOrEqualTo(11);
    }

    private Profile profile() {
        return CurrentOrganisation.call(organisation.id(), () -> profiles.get(ama.id()));
    }

    private List<String> offered() {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> profile().offers().stream()
                        .map(offer -> skills.get(offer.skill()).name())
                        .toList());
    }

    private List<String> wanted() {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> profile().wants().stream()
                        .map(want -> skills.get(want.skill()).name())
                        .toList());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
