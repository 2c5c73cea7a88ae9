package app.alongside.relationships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RelationshipJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void twoPeersAgreeSetAGoalAndEndKindly(Screen screen) {
        Made made = relationships.aPair();
        Page ines = openFor(made, made.one(), screen);
        Page wanjiru = openFor(made, made.other(), screen);

        visit(ines, "/today");
        link(ines, "Read and sign: Agree how you and Wanjiru will work").click();
        assertAccessible(ines);
        link(ines, "Change What stays between us").click();
        ines.getByLabel("What you agree").fill("Everything, unless somebody’s safety is at stake.\nAlso our jokes.");
        assertAccessible(ines);
        button(ines, "Put it like this").click();
        button(ines, "I agree to this").click();
        assertThat(ines.getByText("Signed. The others have been told.")).isVisible();

        visit(wanjiru, made.path("/agreement"));
        button(wanjiru, "I agree to this").click();
        assertThat(wanjiru.getByText("Signed by all of you.")).isVisible();
        assertAccessible(wanjiru);

        visit(ines, made.path("/goals"));
        link(ines, "Add a goal").first().click();
        assertAccessible(ines);
        button(ines, "Save the goal").click();
        assertThat(ines.getByText("One thing needs another look")).isVisible();
        assertAccessible(ines);
        ines.getByLabel("What will be different?").fill("Chair the interface review on my own");
        ines.getByLabel("How will you know?").fill("The minutes carry my name");
        button(ines, "Save the goal").click();
        ines.getByLabel("Next step").fill("Watch Wanjiru chair one");
        button(ines, "Add").click();
        ines.getByLabel("Watch Wanjiru chair one").first().check();
        assertThat(ines.getByText("1 of 1 step")).isVisible();
        assertAccessible(ines);

        visit(wanjiru, made.path(""));
        visit(wanjiru, "/today");
        visit(wanjiru, "/peers");
        visit(wanjiru, made.path("/pause"));
        button(wanjiru, "Pause until then").click();
        assertAccessible(wanjiru);
        button(wanjiru, "Take it up again").click();

        visit(ines, made.path("/ending"));
        button(ines, "End this relationship").click();
        assertThat(ines.getByText("This came to its end")).isVisible();
        assertAccessible(ines);
    }

    private Page openFor(Made made, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, made.organisation(), people.anAccount(made.organisation(), person));
        return page;
    }

    private void visit(Page page, String path) {
        page.navigate(path);
        assertAccessible(page);
    }
}
