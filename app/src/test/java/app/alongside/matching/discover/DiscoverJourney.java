package app.alongside.matching.discover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchingFixtures;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.BrowserJourney;
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
        assertThat(asker.getByText("One person,")).isVisible();
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

    private Page openFor(Organisation organisation, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, organisation, people.anAccount(organisation, person));
        return page;
    }
}
