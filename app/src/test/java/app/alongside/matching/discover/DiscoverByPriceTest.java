package app.alongside.matching.discover;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchingFixtures;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Four people seek two skills. Zoe offers both of them, five others one; each wants what the seekers offer. */
@AlongsideTest
class DiscoverByPriceTest {
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
    FindingPeople finding;

    private Organisation organisation;
    private Programme programme;
    private Person seeker;
    private Person zoe;

    @BeforeEach
    void gather() {
        organisation = organisations.anOrganisation().organisation();
        programme = programmes.aPublishedProgramme(organisation);
        List<Person> seekers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Person person = somebody("Sade " + number);
            people.offers(organisation, person, "Negotiation");
            people.wants(organisation, person, "Coaching", "Spreadsheets");
            seekers.add(person);
        }
        seeker = seekers.getFirst();
        for (int number = 0; number < 5; number++) {
            helper("Hana " + number, "Coaching");
        }
        zoe = helper("Zoe Zimmer", "Coaching", "Spreadsheets");
        seekers.forEach(person -> matching.ready(organisation, programme, person, 1));
    }

    @Test
    void fitAloneOrdersUntilARunTellsWhoIsSought() {
        assertThat(names(page())).startsWith(zoe.name());
        assertThat(page().text()).contains("best mutual fit first").doesNotContain("suits many others");
    }

    @Test
    void afterARunThePriceOfAPlaceIsTakenOff() {
        List<Found> before = found();
        matching.run(organisation, programme);
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
        Person person = somebody(name);
        people.offers(organisation, person, skills);
        people.wants(organisation, person, "Negotiation");
        return matching.ready(organisation, programme, person, 1);
    }

    private Person somebody(String name) {
        return people.aPerson(organisation, name, details -> details.team("Team of " + name));
    }

    private List<Found> found() {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> finding.find(
                                programme.id(),
                                seeker.id(),
                                new Search("", false, false, "", "", "", Search.Order.BEST))
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
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, seeker);
        return user.get(path);
    }

    private static List<String> names(Answer page) {
        return page.page().select(".found .person__name").eachText();
    }
}
