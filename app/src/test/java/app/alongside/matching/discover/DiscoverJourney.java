package app.alongside.matching.discover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchingFixtures;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.OrganisationFixtures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class DiscoverJourney extends BrowserJourney {
    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    MatchingFixtures matching;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void somebodyIsFoundGreetedAndAgrees(Screen screen) {
        Organisation organisation = organisations.anOrganisation().organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        List<Person> pool = matching.aPool(organisation, programme, 6);
        Page asker = openFor(organisation, pool.get(0), screen);
        asker.navigate("/discover");
        assertAccessible(asker);
        asker.getByLabel("Find people by a skill or a name").fill(pool.get(1).name());
        asker.keyboard().press("Enter");
        assertThat(asker.getByText("One of the 5 others here fits")).isVisible();
        assertAccessible(asker);
        link(asker, pool.get(1).name()).last().click();
        assertAccessible(asker);
        asker.getByLabel("A few words, if you like").fill("Shall we try an hour?");
        button(asker, "Say hello").click();
        assertThat(asker.getByText("has been told by email")).isVisible();
        assertAccessible(asker);

        Page asked = openFor(organisation, pool.get(1), screen);
        asked.navigate("/today");
        asked.locator("main a[href^='/proposals/']").first().click();
        assertThat(asked.getByText("Shall we try an hour?")).isVisible();
        assertAccessible(asked);
        button(asked, "Accept and say hello").click();
        assertThat(asked.getByText("are going ahead").first()).isVisible();
        assertAccessible(asked);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void threeAreNamedInOrderAndSomebodyIsLookedOutFor(Screen screen) {
        Organisation organisation = organisations.anOrganisation().organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        List<Person> pool = matching.aPool(organisation, programme, 4);
        Page asker = openFor(organisation, pool.get(0), screen);
        sayHello(asker, programme, pool.get(1), "Say hello");
        sayHello(asker, programme, pool.get(2), "Keep " + pool.get(2).firstName() + " as second choice");
        sayHello(asker, programme, pool.get(3), "Keep " + pool.get(3).firstName() + " as third choice");
        assertAccessible(asker);
        button(asker, "Move up " + pool.get(3).name()).click();
        assertThat(asker.getByText("Moved up.")).isVisible();
        assertThat(asker.locator("ol.rows > li").nth(1))
                .containsText(pool.get(3).name());
        button(asker, "Take off " + pool.get(2).name()).click();
        assertThat(asker.getByText("Taken off your list.")).isVisible();
        assertAccessible(asker);

        asker.navigate("/discover");
        button(asker, "Keep an eye out for me").click();
        assertThat(heading(asker, "We’re keeping an eye out for you")).isVisible();
        assertAccessible(asker);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aShortListCountsInTheMatch(Screen screen) {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        Programme programme = programmes.aPublishedProgramme(made.organisation());
        List<Person> pool = matching.aPool(made.organisation(), programme, 4);
        Page coordinator = open(screen, ColorScheme.LIGHT, true);
        signIn(coordinator, made.organisation(), made.administrator());
        coordinator.navigate("/coordinate/programmes/" + programme.id() + "/matching");
        coordinator.getByLabel("People’s own choices").selectOption("COUNTED");
        button(coordinator, "Save policy").click();
        assertThat(coordinator.getByText("put up to three others on a short list"))
                .isVisible();
        assertAccessible(coordinator);

        Page chooser = openFor(made.organisation(), pool.get(0), screen);
        chooser.navigate("/discover/" + programme.id() + "/" + pool.get(2).id());
        assertAccessible(chooser);
        button(chooser, "Put " + pool.get(2).firstName() + " on my list").click();
        assertThat(heading(chooser, "Whom you’d like in " + programme.name())).isVisible();
        assertAccessible(chooser);

        coordinator.navigate("/coordinate/programmes/" + programme.id() + "/matching");
        button(coordinator, "Run the match").click();
        assertThat(heading(coordinator, "People’s own choices")).isVisible();
        assertAccessible(coordinator);
    }

    private static void sayHello(Page asker, Programme programme, Person other, String how) {
        asker.navigate("/discover/" + programme.id() + "/" + other.id());
        asker.getByLabel("A few words, if you like").fill("Shall we try an hour?");
        button(asker, how).click();
    }

    private Page openFor(Organisation organisation, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, organisation, people.anAccount(organisation, person));
        return page;
    }
}
