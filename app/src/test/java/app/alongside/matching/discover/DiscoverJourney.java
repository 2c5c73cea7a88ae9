package app.alongside.matching.discover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.matching.MatchingBrowser;
import app.alongside.matching.MatchingScene;
import app.alongside.people.Person;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiscoverJourney extends MatchingBrowser {
    @ParameterizedTest
    @EnumSource(Screen.class)
    void somebodyIsFoundGreetedAndAgrees(Screen screen) {
        MatchingScene programme = matching.programme().with(6);
        List<Person> pool = programme.people();
        Page asker = openFor(screen, programme, pool.get(0));
        asker.navigate("/discover");
        assertAccessible(asker);
        asker.keyboard().press("Control+K");
        asker.keyboard().type(pool.get(1).name());
        asker.keyboard().press("Enter");
        assertThat(asker.getByText("One of the 5 others here fits")).isVisible();
        assertAccessible(asker);
        link(asker, pool.get(1).name()).last().click();
        assertAccessible(asker);
        asker.getByLabel("A few words, if you like").fill("Shall we try an hour?");
        button(asker, "Say hello").click();
        assertThat(asker.getByText("has been told by email")).isVisible();
        assertAccessible(asker);

        Page asked = openFor(screen, programme, pool.get(1));
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
        MatchingScene programme = matching.programme().with(4);
        List<Person> pool = programme.people();
        Page asker = openFor(screen, programme, pool.get(0));
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
        MatchingScene programme = matching.programme().with(4);
        List<Person> pool = programme.people();
        Page coordinator = openForCoordinator(screen, programme);
        coordinator.navigate(programme.studio());
        coordinator.getByLabel("People’s own choices").selectOption("COUNTED");
        button(coordinator, "Save policy").click();
        assertThat(coordinator.getByText("put up to three others on a short list"))
                .isVisible();
        assertAccessible(coordinator);

        Page chooser = openFor(screen, programme, pool.get(0));
        chooser.navigate("/discover/" + programme.id() + "/" + pool.get(2).id());
        assertAccessible(chooser);
        button(chooser, "Put " + pool.get(2).firstName() + " on my list").click();
        assertThat(heading(
                        chooser, "Whom you’d like in " + programme.programme().name()))
                .isVisible();
        assertAccessible(chooser);

        coordinator.navigate(programme.studio());
        button(coordinator, "Run the match").click();
        assertThat(heading(coordinator, "People’s own choices")).isVisible();
        assertAccessible(coordinator);
    }

    private static void sayHello(Page asker, MatchingScene programme, Person other, String how) {
        asker.navigate("/discover/" + programme.id() + "/" + other.id());
        asker.getByLabel("A few words, if you like").fill("Shall we try an hour?");
        button(asker, how).click();
    }
}
