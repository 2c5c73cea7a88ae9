package app.alongside.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
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
}
