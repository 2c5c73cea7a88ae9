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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Answer page = user.submit(user.get("/profile"), "/profile/answers/offers", Map.of("add", "golang"));
        assertThat(page.path()).isEqualTo("/profile");
        assertThat(page.page().select("#answer-offers .skill b").eachText()).containsExactly("Go programming");
        assertThat(page.text()).contains("Saved");
    }

    @Test
    void aSkillWithASlipIsConfirmedBeforeItIsAdded() {
        Answer asked = user.submit(user.get("/profile"), "/profile/answers/offers", Map.of("add", "pyhton"));
        assertThat(asked.text()).contains("Which of these do you mean by “pyhton”?");
        assertThat(profile().offers()).isEmpty();

        String pick = Objects.requireNonNull(asked.page().selectFirst("button[name=pick]"))
                .attr("value");
        user.submit(asked, "/profile/answers/offers", Map.of("pick", pick));
        assertThat(offered()).containsExactly("Python");
    }

    @Test
    void aSkillNobodyKnowsIsSuggestedOnlyWhenThePersonSaysSo() {
        Answer asked = user.submit(user.get("/profile"), "/profile/answers/wants", Map.of("add", "Zorbing"));
        assertThat(asked.text()).contains("Nobody here has named “Zorbing” yet.");
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(skills.findByName("Zorbing")).isEmpty());
        user.submit(asked, "/profile/answers/wants", Map.of("suggest", "Zorbing"));
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(skills.findByName("Zorbing")).isPresent());
        assertThat(profile().wants()).hasSize(1);
    }

    @Test
    void wantsAreRaisedAndRemoved() {
        people.wants(organisation, ama, "Python", "SQL", "Negotiation");
        Answer page = user.get("/profile");
        List<String> ids = page.page().select("#answer-wants input[name=skill]").eachAttr("value");
        send(page, "/profile/answers/wants", fields(ids, "raise", ids.get(2)));
        assertThat(wanted()).containsExactly("Python", "Negotiation", "SQL");
        send(page, "/profile/answers/wants", fields(ids, "without", ids.get(0)));
        assertThat(wanted()).containsExactly("SQL", "Negotiation");
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
    void everyOtherAnswerIsSavedByItself() {
        Answer page = user.get("/profile");
        user.submit(page, "/profile/answers/depth", Map.of("depth", "COLLEGIAL"));
        user.submit(page, "/profile/answers/preference", Map.of("preference", "DIFFERENT"));
        user.submit(page, "/profile/answers/style", Map.of("style-plan", "4"));
        user.submit(page, "/profile/answers/style", Map.of("style-talk", "1"));
        user.submit(page, "/profile/answers/capacity", Map.of("partners", "3", "hours", "6"));
        user.submit(page, "/profile/answers/bio", Map.of("bio", "Builds <bridges>."));
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
        Answer refused = user.submit(user.get("/profile"), "/profile/answers/goals", Map.of("goals", long501));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#goals-error").text()).contains("longer than 500");
        assertThat(refused.page().select("#goals").text()).isEqualTo(long501);
        assertThat(user.submit(user.get("/profile"), "/profile/answers/capacity", Map.of("hours", "900"))
                        .status())
                .isEqualTo(422);
        assertThat(user.submit(user.get("/profile"), "/profile/answers/offers", Map.of("add", "x".repeat(400)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void oneReturnsOnlyToOurOwnPages() {
        Answer page = user.get("/profile");
        for (String elsewhere : List.of("https://elsewhere.test/", "//elsewhere.test", "/\\elsewhere.test")) {
            URI end = user.submit(page, "/profile/answers/depth", Map.of("depth", "SPECIAL", "back", elsewhere))
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
        user.submit(user.get("/profile"), "/profile/answers/offers", Map.of("pick", foreign));
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

    private static Stream<Map.Entry<String, String>> fields(List<String> skills, String verb, String skill) {
        return Stream.concat(skills.stream().map(id -> Map.entry("skill", id)), Stream.of(Map.entry(verb, skill)));
    }

    private void send(Answer page, String action, Stream<Map.Entry<String, String>> fields) {
        String token = page.page().select("input[name=_csrf]").attr("value");
        String body = Stream.concat(fields, Stream.of(Map.entry("_csrf", token), Map.entry("back", "/profile")))
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        Answer answer = user.send(HttpRequest.newBuilder(user.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).isEqualTo(200);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
