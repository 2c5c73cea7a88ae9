package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.PublishingMatches.Result;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class MatchingPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    PublishingMatches publishing;

    @Autowired
    Proposals proposals;

    private OrganisationFixtures.Made made;
    private Organisation organisation;
    private Programme programme;
    private List<Person> pool;

    @BeforeEach
    void gather() {
        made = organisations.anOrganisation();
        organisation = made.organisation();
        programme = programmes.aPublishedProgramme(organisation);
        pool = matching.aPool(organisation, programme, 3);
    }

    @Test
    void thePointsOfAProposalAddUpOnBothSides() {
        Proposal proposal =
                matching.propose(organisation, programme, pool.subList(0, 2)).getFirst();
        Person reader = matching.whoWaits(organisation, pool);
        Answer page = signedIn(reader).get("/proposals/" + proposal.id());

        assertThat(page.page().select(".give li")).isNotEmpty();
        assertThat(sum(page, ".fly tbody .fly__l b")).isEqualTo(sum(page, ".fly tfoot .fly__l b"));
        assertThat(sum(page, ".fly tbody .fly__r b")).isEqualTo(sum(page, ".fly tfoot .fly__r b"));
        assertThat(page.text()).contains("hours in a usual week").doesNotContain("{");
    }

    @Test
    void nobodyButTheTwoSeesAProposal() {
        Proposal proposal = matching.propose(organisation, programme, pool).getFirst();
        Person third = pool.stream()
                .filter(person -> !proposal.people().includes(person.id()))
                .findFirst()
                .orElseThrow();
        var elsewhere = organisations.anOrganisation();
        String path = "/proposals/" + proposal.id();

        assertThat(signedIn(third).get(path).status()).isEqualTo(404);
        assertThat(coordinator(made).get(path).status()).isEqualTo(404);
        assertThat(coordinator(elsewhere).get(path).status()).isEqualTo(404);
        assertThat(coordinator(elsewhere)
                        .get("/coordinate/programmes/" + programme.id() + "/matching")
                        .status())
                .isEqualTo(404);
        assertThat(signedIn(third)
                        .get("/coordinate/programmes/" + programme.id() + "/matching")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void someoneDeclinesWithoutScriptAndIsToldNothingMoreIsNeeded() {
        Proposal proposal = matching.propose(organisation, programme, pool).getFirst();
        WebUser user = signedIn(matching.whoWaits(organisation, pool));
        String path = "/proposals/" + proposal.id() + "/declining";
        Answer done = user.submit(user.get(path), path, Map.of("reason", "HOURS"));
        assertThat(done.text()).contains("You said: not this time", "Nobody will ask you about it.");
        assertThat(user.get("/today").text()).doesNotContain("See why");
    }

    @Test
    void anEmptyQuestionIsRefusedBesideItsField() {
        Proposal proposal = matching.propose(organisation, programme, pool).getFirst();
        WebUser user = signedIn(matching.whoWaits(organisation, pool));
        String path = "/proposals/" + proposal.id();
        Answer refused = user.submit(user.get(path), path + "/questions", Map.of("question", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#question-error").text()).contains("Write what you’d like to know");
    }

    @Test
    void theStudioTellsWhoIsWithoutAMatchAndAReleaseGoesOutOnce() {
        MatchRunId run = matching.run(organisation, programme);
        WebUser helena = coordinator(made);
        String studio = "/coordinate/programmes/" + programme.id() + "/matching";
        Answer page = helena.get(studio);
        assertThat(page.page().select("#alone").text()).isEqualTo("Without a match 1");
        assertThat(page.page().select("#release-title").text()).isEqualTo("Release one proposal?");

        Answer released = helena.submit(page, studio + "/runs/" + run + "/publication", Map.of());
        assertThat(released.text()).contains("Released: one proposal is on the way.");
        CurrentOrganisation.run(
                organisation.id(), () -> assertThat(publishing.publish(run)).isEqualTo(new Result.Refused()));
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(proposals.countByStatus(run)).containsEntry(Proposals.Status.OPEN, 1));
    }

    @Test
    void whomTheCoordinatorKeepsApartIsNotPairedAgain() {
        matching.run(organisation, programme);
        WebUser helena = coordinator(made);
        String studio = "/coordinate/programmes/" + programme.id() + "/matching";
        Answer page = helena.get(studio);
        Element form = page.page().selectFirst("form[action=" + studio + "/rulings]");
        if (form == null) {
            throw new AssertionError("No pair to rule on: " + page.text());
        }
        String first = form.select("[name=first]").attr("value");
        String second = form.select("[name=second]").attr("value");
        helena.post(page, studio + "/rulings", Map.of("first", first, "second", second, "ruling", "APART"));

        matching.run(organisation, programme);
        Answer again = helena.get(studio);
        assertThat(again.page().select("form[action=" + studio + "/rulings]"))
                .noneMatch(pair -> pair.select("[name=first]").attr("value").equals(first)
                        && pair.select("[name=second]").attr("value").equals(second));
    }

    @Test
    void aPolicyInWhichNothingCountsIsRefused() {
        WebUser helena = coordinator(made);
        String studio = "/coordinate/programmes/" + programme.id() + "/matching";
        Map<String, String> nothing = Map.of("skills", "0", "aims", "0", "work", "0", "backgrounds", "0", "hours", "0");
        Answer refused = helena.submit(helena.get(studio), studio + "/runs", nothing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Let at least one thing count.");
    }

    private static int sum(Answer page, String numbers) {
        return page.page().select(numbers).stream()
                .mapToInt(number -> Integer.parseInt(number.text()))
                .sum();
    }

    private WebUser signedIn(Person person) {
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, person);
        return user;
    }

    private WebUser coordinator(OrganisationFixtures.Made of) {
        WebUser user = new WebUser(port);
        organisations.signIn(user, of.organisation(), of.administrator().email());
        return user;
    }
}
