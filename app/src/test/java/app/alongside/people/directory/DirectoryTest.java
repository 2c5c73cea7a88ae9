package app.alongside.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.EmailAddress;
import app.alongside.people.People;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.PersonDetails;
import app.alongside.people.RegisteringPeople;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class DirectoryTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures people;

    @Autowired
    People directory;

    @Autowired
    RegisteringPeople registering;

    @Autowired
    SearchingPeople searching;

    @Autowired
    Deactivating deactivating;

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
    void everybodyIsCountedOnceWhetherHereOrGone() {
        Person ama = people.aPerson(made.organisation(), "Ama Mensah");
        people.aPerson(made.organisation(), "Rui Pestana");
        assertThat(totals()).containsExactly(2L, 0L);
        CurrentOrganisation.run(made.organisation().id(), () -> deactivating.deactivate(ama.id()));
        assertThat(totals()).containsExactly(1L, 1L);
        CurrentOrganisation.run(made.organisation().id(), () -> deactivating.reactivate(ama.id()));
        assertThat(totals()).containsExactly(2L, 0L);
    }

    private List<Long> totals() {
        return CurrentOrganisation.call(
                made.organisation().id(),
                () -> Arrays.stream(PeopleSearch.Standing.values())
                        .map(standing -> searching
                                .find(new PeopleSearch("", "", "", standing, ""))
                                .total())
                        .toList());
    }

    @Test
    void findsPeopleByTheBeginningsOfWords() {
        people.aPerson(made.organisation(), "Inês Carvalho", details -> details.department("Signalling"));
        people.aPerson(made.organisation(), "Rui Pestana", details -> details.title("Track engineer"));
        assertThat(namesFor("ines")).containsExactly("Inês Carvalho");
        assertThat(namesFor("CARV in")).containsExactly("Inês Carvalho");
        assertThat(namesFor("signal")).containsExactly("Inês Carvalho");
        assertThat(namesFor("rui.pestana@" + made.organisation().slug() + ".test"))
                .containsExactly("Rui Pestana");
        assertThat(namesFor("estana")).isEmpty();
        assertThat(namesFor("%")).hasSize(2);
    }

    @Test
    void showsEverybodyOnceOverItsPages() {
        CurrentOrganisation.run(
                made.organisation().id(),
                () -> registering.registerAll(IntStream.range(0, 120)
                        .mapToObj(i -> PersonDetails.of("Twin " + i % 7, new EmailAddress("t" + i + "@kestrel.test"))
                                .build())
                        .toList()));
        List<String> seen = new ArrayList<>();
        Answer page = helena.get("/coordinate/people");
        while (true) {
            seen.addAll(page.page().select("a.person__name").eachAttr("href"));
            var next = page.page().selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = helena.get(next.attr("href"));
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void aPageTakesTheSameStatementsForManyAsForFew() {
        helena.get("/coordinate/people");
        statements.reset();
        helena.get("/coordinate/people");
        CurrentOrganisation.run(
                made.organisation().id(),
                () -> registering.registerAll(IntStream.range(0, 60)
                        .mapToObj(i -> PersonDetails.of("P " + i, new EmailAddress("p" + i + "@kestrel.test"))
                                .build())
                        .toList()));
        statements.reset();
        helena.get("/coordinate/people");
        assertThat(statements.listStatements()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aPersonIsAddedAndChangedAndNothingTypedIsLost() {
        Answer form = helena.get("/coordinate/people/new");
        Answer refused = helena.submit(
                form, "/coordinate/people", Map.of("name", "Ama Mensah", "email", "nonsense", "title", "Planner"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#title").attr("value")).isEqualTo("Planner");
        Answer added = helena.submit(refused, "/coordinate/people", Map.of("email", "Ama@kestrel.test"));
        assertThat(added.text()).contains("Ama Mensah is in the directory.", "ama@kestrel.test", "Planner");

        Answer edit = helena.get(added.path() + "/edit");
        Answer changed = helena.submit(edit, added.path(), Map.of("team", "North", "started", "2020-01-31"));
        assertThat(changed.text()).contains("North", "31 January 2020");
        assertThat(helena.submit(edit, added.path(), Map.of("manager", "ama@kestrel.test"))
                        .text())
                .contains("Nobody is their own manager.");
        assertThat(helena.submit(form, "/coordinate/people", Map.of("name", "X", "email", "ama@kestrel.test"))
                        .text())
                .contains("has this address already");
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndMayReturn() {
        Person ama = people.aPerson(made.organisation(), "Ama Mensah");
        WebUser user = new WebUser(port);
        people.signIn(user, made.organisation(), ama);
        assertThat(user.get("/profile").path()).isEqualTo("/profile");

        String entry = "/coordinate/people/" + ama.id();
        helena.submit(helena.get(entry), entry + "/deactivation", Map.of());
        assertThat(user.get("/profile").path()).isEqualTo("/sign-in");
        assertThat(organisations.signIn(user, made.organisation(), ama.email()).status())
                .isEqualTo(422);
        assertThat(helena.get("/coordinate/people").text()).doesNotContain("Ama Mensah");
        assertThat(helena.get("/coordinate/people?left=yes").text()).contains("Ama Mensah");

        helena.submit(helena.get(entry), entry + "/reactivation", Map.of());
        organisations.signIn(user, made.organisation(), ama.email());
        assertThat(user.get("/profile").path()).isEqualTo("/profile");
    }

    @Test
    void theEntryOfAnotherOrganisationIsNotThere() {
        Person foreign = people.aPerson(organisations.anOrganisation().organisation(), "Somebody Else");
        String entry = "/coordinate/people/" + foreign.id();
        assertThat(helena.get(entry).status()).isEqualTo(404);
        assertThat(helena.get(entry + "/edit").status()).isEqualTo(404);
        Answer page = helena.get("/coordinate/people/new");
        assertThat(helena.post(page, entry + "/deactivation", Map.of()).status())
                .isEqualTo(404);
        CurrentOrganisation.run(
                made.organisation().id(),
                () -> assertThat(directory.find(foreign.id())).isEmpty());
    }

    private List<String> namesFor(String text) {
        return helena.get("/coordinate/people?q=" + text.replace(" ", "+").replace("%", "%25"))
                .page()
                .select("a.person__name")
                .eachText();
    }
}
