package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.PublishingMatches.Result;
import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class MatchingPagesTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    WebUsers users;

    @Autowired
    PublishingMatches publishing;

    @Autowired
    Proposals proposals;

    private MatchingScene programme;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(3);
    }

    @Test
    void thePointsOfAProposalAddUpOnBothSides() {
        Proposal proposal = programme.propose().getFirst();
        Person reader = programme.whoWaits();
        Answer page = programme.signedIn(reader).get("/proposals/" + proposal.id());

        assertThat(page.page().select(".give li")).isNotEmpty();
        assertThat(sum(page, ".fly tbody .fly__l b")).isEqualTo(sum(page, ".fly tfoot .fly__l b"));
        assertThat(sum(page, ".fly tbody .fly__r b")).isEqualTo(sum(page, ".fly tfoot .fly__r b"));
        assertThat(page.text()).contains("hours in a usual week").doesNotContain("{");
    }

    @Test
    void nobodyButTheTwoSeesAProposal() {
        Proposal proposal = programme.propose().getFirst();
        Person third = programme.whoIsLeftOut(List.of(proposal));
        WebUser elsewhere = users.coordinatorElsewhere();
        String path = "/proposals/" + proposal.id();

        assertThat(programme.signedIn(third).get(path).status()).isEqualTo(404);
        assertThat(programme.coordinator().get(path).status()).isEqualTo(404);
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(elsewhere.get(programme.studio()).status()).isEqualTo(404);
        assertThat(programme.signedIn(third).get(programme.studio()).status()).isEqualTo(403);
    }

    @Test
    void someoneDeclinesWithoutScriptAndIsToldNothingMoreIsNeeded() {
        Proposal proposal = programme.propose().getFirst();
        WebUser user = programme.signedIn(programme.whoWaits());
        String path = "/proposals/" + proposal.id() + "/declining";
        Answer done = user.submit(user.get(path), path, Map.of("reason", "HOURS"));
        assertThat(done.text()).contains("You said: not this time", "Nobody will ask you about it.");
        assertThat(user.get("/today").text()).doesNotContain("See why");
    }

    @Test
    void anEmptyQuestionIsRefusedBesideItsField() {
        Proposal proposal = programme.propose().getFirst();
        WebUser user = programme.signedIn(programme.whoWaits());
        String path = "/proposals/" + proposal.id();
        Answer refused = user.submit(user.get(path), path + "/questions", Map.of("question", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#question-error").text()).contains("Write what you’d like to know");
    }

    @Test
    void theStudioTellsWhoIsWithoutAMatchAndAReleaseGoesOutOnce() {
        MatchRunId run = programme.run();
        WebUser helena = programme.coordinator();
        String studio = programme.studio();
        Answer page = helena.get(studio);
        assertThat(page.page().select("#alone").text()).isEqualTo("Without a match 1");
        assertThat(page.page().select("#release-title").text()).isEqualTo("Release one proposal?");

        Answer released = helena.submit(page, studio + "/runs/" + run + "/publication", Map.of());
        assertThat(released.text()).contains("Released: one proposal is on the way.");
        programme.inside(() -> assertThat(publishing.publish(run)).isEqualTo(new Result.Refused()));
        programme.inside(() -> assertThat(proposals.countByStatus(run)).containsEntry(Proposals.Status.OPEN, 1));
    }

    @Test
    void whomTheCoordinatorKeepsApartIsNotPairedAgain() {
        programme.run();
        WebUser helena = programme.coordinator();
        String studio = programme.studio();
        Answer page = helena.get(studio);
        Element form = page.page().selectFirst("form[action=" + studio + "/rulings]");
        if (form == null) {
            throw new AssertionError("No pair to rule on: " + page.text());
        }
        String first = form.select("[name=first]").attr("value");
        String second = form.select("[name=second]").attr("value");
        helena.post(page, studio + "/rulings", Map.of("first", first, "second", second, "ruling", "APART"));

        programme.run();
        Answer again = helena.get(studio);
        assertThat(again.page().select("form[action=" + studio + "/rulings]"))
                .noneMatch(pair -> pair.select("[name=first]").attr("value").equals(first)
                        && pair.select("[name=second]").attr("value").equals(second));
    }

    @Test
    void aPolicyInWhichNothingCountsIsRefused() {
        WebUser helena = programme.coordinator();
        String studio = programme.studio();
        Map<String, String> nothing = new HashMap<>(Map.of("mutuality", "85", "aim", "PEOPLE", "sharedHours", "3"));
        List.of("skills", "aims", "work", "backgrounds", "hours").forEach(aspect -> nothing.put(aspect, "0"));
        Answer refused = helena.submit(helena.get(studio), studio + "/runs", nothing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Let at least one thing count.");
        nothing.forEach((field, typed) -> assertThat(refused.page()
                        .select("form.policy")
                        .select("input[name=" + field + "], select[name=" + field + "] option[selected]")
                        .val())
                .as(field + " stays as it was typed")
                .isEqualTo(typed));
    }

    private static int sum(Answer page, String numbers) {
        return page.page().select(numbers).stream()
                .mapToInt(number -> Integer.parseInt(number.text()))
                .sum();
    }
}
