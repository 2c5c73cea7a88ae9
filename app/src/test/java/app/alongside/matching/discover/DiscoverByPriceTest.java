package app.alongside.matching.discover;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.Newcomer;
import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four people seek two skills. Zoe offers both of them, five others one; each wants what the seekers offer. */
@AlongsideTest
class DiscoverByPriceTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    FindingPeople finding;

    private MatchingScene programme;
    private Person seeker;
    private Person zoe;

    @BeforeEach
    void gather() {
        programme = matching.programme();
        List<Person> seekers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            seekers.add(somebody("Sade " + number)
                    .offering("Negotiation")
                    .wanting("Coaching", "Spreadsheets")
                    .outside());
        }
        seeker = seekers.getFirst();
        for (int number = 0; number < 5; number++) {
            helper("Hana " + number, "Coaching");
        }
        zoe = helper("Zoe Zimmer", "Coaching", "Spreadsheets");
        seekers.forEach(person -> programme.ready(person, 1));
    }

    @Test
    void fitAloneOrdersUntilARunTellsWhoIsSought() {
        assertThat(names(page())).startsWith(zoe.name());
        assertThat(page().text()).contains("best mutual fit first").doesNotContain("suits many others");
    }

    @Test
    void afterARunThePriceOfAPlaceIsTakenOff() {
        List<Found> before = found();
        programme.run();
        List<Found> after = found();

        assertThat(before).extracting(Found::price).containsOnly(0);
        assertThat(priceOf(zoe, after)).isPositive();
        assertThat(after)
                .isSortedAccordingTo(Comparator.comparingInt((Found found) -> found.value() - found.price())
                        .reversed());
        Answer page = page();
        assertThat(names(page))
                .containsExactlyElementsOf(after.stream()
                        .map(found -> found.member().person().name())
                        .toList());
        assertThat(names(page).getFirst()).startsWith("Hana");
        assertThat(page.text()).contains("Whoever suits many others comes a little later");
        assertThat(names(get("/discover?sort=NAME"))).isSorted();
        assertThat(get("/discover?sort=NAME").text()).doesNotContain("comes a little later");
    }

    private Person helper(String name, String... skills) {
        return somebody(name).offering(skills).wanting("Negotiation").ready();
    }

    private Newcomer somebody(String name) {
        return programme.newcomer(name).of(details -> details.team("Team of " + name));
    }

    private List<Found> found() {
        return programme.told(() -> finding.find(
                        programme.id(), seeker.id(), new Search("", false, false, "", "", "", Search.Order.BEST))
                .found());
    }

    private static int priceOf(Person person, List<Found> found) {
        return found.stream()
                .filter(one -> one.member().person().id().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .price();
    }

    private Answer page() {
        return get("/discover");
    }

    private Answer get(String path) {
        return programme.signedIn(seeker).get(path);
    }

    private static List<String> names(Answer page) {
        return page.page().select(".found .person__name").eachText();
    }
}
