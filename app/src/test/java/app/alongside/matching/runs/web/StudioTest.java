package app.alongside.matching.runs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.RunOutcome;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The studio of a programme in which fifteen people of three departments are ready. */
@AlongsideTest
class StudioTest {
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
    MatchRuns runs;

    private Organisation organisation;
    private Programme programme;
    private WebUser helena;
    private String studio;

    @BeforeEach
    void gather() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        organisation = made.organisation();
        programme = programmes.aPublishedProgramme(organisation);
        matching.aPool(organisation, programme, 15);
        studio = "/coordinate/programmes/" + programme.id() + "/matching";
        helena = new WebUser(port);
        organisations.signIn(helena, organisation, made.administrator().email());
    }

    @Test
    void putsRandomPairsBesideTheValueOfARun() {
        matching.run(organisation, programme);
        assertThat(helena.get(studio)
                        .page()
                        .select("#certificate + *, .cert__random")
                        .text())
                .contains("Random pairs");
        assertThat(helena.get(studio).text())
                .contains("Pairing people at random under the same rules would reach")
                .doesNotContain("{");
    }

    @Test
    void tellsHowGroupsOfAtLeastFiveFare() {
        matching.run(organisation, programme);
        Answer page = helena.get(studio);
        assertThat(page.page()
                        .select("section[aria-labelledby=fair] tbody th[scope=row]")
                        .eachText())
                .contains("Department 0", "Department 1", "Department 2");
    }

    @Test
    void doesNotTellHowGroupsOfFourFare() {
        Programme small = programmes.aPublishedProgramme(organisation, "Small");
        matching.aPool(organisation, small, 12);
        matching.run(organisation, small);
        assertThat(helena.get("/coordinate/programmes/" + small.id() + "/matching")
                        .text())
                .doesNotContain("Department 0");
    }

    @Test
    void whateverTheCoordinatorAimsAtIsReachedAndEveryFigureIsTold() {
        RunOutcome total = aim("TOTAL");
        assertThat(helena.get(studio).text()).doesNotContain("The ceiling is that of the highest total");
        RunOutcome people = aim("PEOPLE");
        RunOutcome weakest = aim("WEAKEST");

        assertThat(people.served()).isGreaterThanOrEqualTo(total.served());
        assertThat(weakest.served()).isEqualTo(people.served());
        assertThat(weakest.weakest()).isGreaterThanOrEqualTo(people.weakest());
        assertThat(total.value()).isGreaterThanOrEqualTo(people.value()).isGreaterThanOrEqualTo(weakest.value());
        Answer page = helena.get(studio);
        assertThat(page.page().select("#aim option[selected]").text()).isEqualTo("Nobody with a weak match");
        assertThat(page.text()).contains("then the weakest pair. The ceiling is that of the highest total");
        assertThat(page.page()
                        .select("section[aria-labelledby=compare] th[scope=row]")
                        .eachText())
                .contains(
                        "People with a match",
                        "Total of all pairs, points",
                        "Weakest pair",
                        "Pairs of people who would both rather swap");
    }

    private RunOutcome aim(String at) {
        Answer page = helena.get(studio);
        page.page().select("form.policy").attr("action", studio + "/policy");
        helena.submit(page, studio + "/policy", Map.of("aim", at));
        MatchRunId run = matching.run(organisation, programme);
        return CurrentOrganisation.call(
                organisation.id(),
                () -> ((MatchRun.Done) runs.find(run).orElseThrow().state()).outcome());
    }

    @Test
    void listsTheWeakestPairsFirst() {
        matching.run(organisation, programme);
        List<String> best = pairs(helena.get(studio + "?only=ALL"));
        List<String> weakest = pairs(helena.get(studio + "?only=WEAKEST"));
        assertThat(best).hasSize(7);
        assertThat(weakest).containsExactlyElementsOf(best.reversed());
    }

    @Test
    void tellsWhichPairsAreNewSinceTheRunBefore() {
        matching.run(organisation, programme);
        assertThat(helena.get(studio).text()).doesNotContain("New since the run before");

        Answer page = helena.get(studio);
        var pair = page.page().selectFirst("form[action=" + studio + "/rulings]");
        if (pair == null) {
            throw new AssertionError("No pair to rule on: " + page.text());
        }
        Map<String, String> apart = Map.of(
                "first",
                pair.select("[name=first]").attr("value"),
                "second",
                pair.select("[name=second]").attr("value"),
                "ruling",
                "APART");
        helena.post(page, studio + "/rulings", apart);
        matching.run(organisation, programme);
        Answer changed = helena.get(studio + "?only=CHANGED");
        assertThat(changed.text()).contains("New since the run before");
        assertThat(changed.page().select("section[aria-labelledby=pairs] tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.text().contains("New") || row.text().contains("Weakest"));
    }

    @Test
    void pagesThePeopleWithoutAMatchAndFindsThemByName() {
        List<Person> alone = IntStream.range(100, 110)
                .mapToObj(this::somebodyWhomNobodyUnderstands)
                .toList();
        matching.run(organisation, programme);
        Answer first = helena.get(studio);
        assertThat(names(first)).hasSize(AloneTable.PAGE);
        Answer second = helena.get(first.page()
                .select("section[aria-labelledby=alone] .pager a")
                .attr("href")
                .replace("#alone", ""));
        assertThat(names(second)).isNotEmpty().doesNotContainAnyElementsOf(names(first));
        assertThat(names(first).size() + names(second).size()).isEqualTo(alone.size() + 1);

        assertThat(names(helena.get(studio + "?who=zoe+alone+104")))
                .singleElement()
                .asString()
                .startsWith("Zoe Alone 104");
    }

    private Person somebodyWhomNobodyUnderstands(int number) {
        Person person = people.aPerson(
                organisation,
                "Zoe Alone " + number,
                details -> details.team("Team Z").languages(List.of("eo")));
        people.offers(organisation, person, "Coaching");
        people.wants(organisation, person, "Negotiation");
        return matching.ready(organisation, programme, person, 1);
    }

    private static List<String> names(Answer page) {
        return page.page().select("section[aria-labelledby=alone] h3").eachText();
    }

    private static List<String> pairs(Answer page) {
        return page.page().select("section[aria-labelledby=pairs] tbody th").eachText();
    }
}
