package app.alongside.matching.runs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The studio of a programme in which fifteen people of three departments are ready. */
@AlongsideTest
class StudioTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    MatchRuns runs;

    private MatchingScene programme;
    private WebUser helena;
    private String studio;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(15);
        studio = programme.studio();
        helena = programme.coordinator();
    }

    @Test
    void putsRandomPairsBesideTheValueOfARun() {
        programme.run();
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
        programme.run();
        Answer page = helena.get(studio);
        assertThat(page.page()
                        .select("section[aria-labelledby=fair] tbody th[scope=row]")
                        .eachText())
                .contains("Department 0", "Department 1", "Department 2");
    }

    @Test
    void doesNotTellHowGroupsOfFourFare() {
        MatchingScene small = matching.programmeBeside(programme, "Small").with(12);
        small.run();
        assertThat(helena.get(small.studio()).text()).doesNotContain("Department 0");
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
        MatchRunId run = programme.run();
        return programme.told(
                () -> ((MatchRun.Done) runs.find(run).orElseThrow().state()).outcome());
    }

    @Test
    void listsTheWeakestPairsFirst() {
        programme.run();
        List<String> best = pairs(helena.get(studio + "?only=ALL"));
        List<String> weakest = pairs(helena.get(studio + "?only=WEAKEST"));
        assertThat(best).hasSize(7);
        assertThat(weakest).containsExactlyElementsOf(best.reversed());
    }

    @Test
    void tellsWhichPairsAreNewSinceTheRunBefore() {
        programme.run();
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
        programme.run();
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
        programme.run();
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
        return programme
                .newcomer("Zoe Alone " + number)
                .of(details -> details.team("Team Z").languages(List.of("eo")))
                .offering("Coaching")
                .wanting("Negotiation")
                .ready();
    }

    private static List<String> names(Answer page) {
        return page.page().select("section[aria-labelledby=alone] h3").eachText();
    }

    private static List<String> pairs(Answer page) {
        return page.page().select("section[aria-labelledby=pairs] tbody th").eachText();
    }
}
