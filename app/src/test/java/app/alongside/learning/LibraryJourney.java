package app.alongside.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Test
    void somebodyFindsReadsKeepsAndSharesABrief() {
        Made made = relationships.aPair();
        Page page = open();
        signIn(page, made.organisation(), people.anAccount(made.organisation(), made.one()));
        page.navigate("/library");
        assertAccessible(page);
        page.getByLabel("Search the library").fill("keping the hour");
        page.getByLabel("Search the library").press("Enter");
        link(page, "Keeping the hour").click();
        assertThat(heading(page, "Keeping the hour")).isVisible();
        assertAccessible(page);
        button(page, "Save it for later").click();
        assertThat(button(page, "Saved for later")).isVisible();
        link(page, "Share with Wanjiru").click();
        button(page, "Share it").click();
        assertThat(link(page, "Keeping the hour").first()).isVisible();
    }

    @Test
    void whatOneReadIsPutToUseAndAPeerSawIt() {
        Made made = relationships.aPair();
        Page ines = open();
        signIn(ines, made.organisation(), people.anAccount(made.organisation(), made.one()));
        ines.navigate("/library/keeping-the-hour");
        assertAccessible(ines);
        ines.getByLabel("I will …").fill("Say at minute fifty how long we still have");
        button(ines, "Tell Wanjiru").click();
        assertThat(ines.getByText("Wanjiru sees it too")).isVisible();
        assertAccessible(ines);
        link(ines, "All of it").click();
        assertAccessible(ines);
        button(ines, "Tell Wanjiru").click();
        assertThat(ines.locator("#words-error")).isVisible();
        assertAccessible(ines);

        Page wanjiru = open(Screen.PHONE, ColorScheme.DARK, true);
        signIn(wanjiru, made.organisation(), people.anAccount(made.organisation(), made.other()));
        wanjiru.navigate(made.path("/commitments"));
        assertAccessible(wanjiru);
        button(wanjiru, "I saw it happen").click();
        assertThat(wanjiru.getByText("You saw it", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertAccessible(wanjiru);
        wanjiru.navigate("/library/keeping-the-hour");
        assertAccessible(wanjiru);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLinkIsAddedOfferedAndTakenIn(Screen screen) {
        Made made = relationships.aPair();
        Page ines = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(ines, made.organisation(), people.anAccount(made.organisation(), made.one()));
        ines.navigate("/library");
        link(ines, "Add something useful").click();
        assertAccessible(ines);
        button(ines, "Add it").click();
        assertThat(ines.locator("#title-error")).isVisible();
        assertAccessible(ines);
        ines.getByLabel("What is it?").fill("Hazard reviews, paused where they went wrong");
        ines.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)).fill("https://safety.example/talk");
        ines.getByLabel("Working on goals").check();
        button(ines, "Add it").click();
        assertThat(heading(ines, "Hazard reviews, paused where they went wrong"))
                .isVisible();
        assertAccessible(ines);
        button(ines, "Offer it to everybody").click();
        assertThat(ines.getByText("A coordinator looks at it first.")).isVisible();
        assertAccessible(ines);

        Page helena = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(helena, made.organisation(), made.coordinator());
        helena.navigate("/coordinate/library");
        assertAccessible(helena);
        helena.getByText("Don’t take it in").first().click();
        button(helena, "Tell the author").click();
        assertThat(helena.getByText("Give a reason").first()).isVisible();
        assertAccessible(helena);
        button(helena, "Take it in").first().click();
        assertThat(helena.getByText("Taken in. Everybody finds it now.")).isVisible();
        assertAccessible(helena);
        ines.navigate("/library?only=MINE&sort=NEWEST");
        assertThat(link(ines, "Hazard reviews, paused where they went wrong")).isVisible();
        assertAccessible(ines);
    }
}
