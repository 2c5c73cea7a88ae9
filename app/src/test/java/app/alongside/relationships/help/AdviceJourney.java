package app.alongside.relationships.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdviceJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aQuestionFindsSomebodyWhoKnowsAndIsAnswered(Screen screen) {
        Made made = relationships.aPair();
        Person ama = people.aPerson(made.organisation(), "Ama Mensah", details -> details.title("Bid manager"));
        people.offers(made.organisation(), ama, "Negotiation");
        Page answering = openFor(made, ama, screen);
        answering.navigate("/profile");
        answering.getByLabel("How many questions in thirty days?").selectOption("2");
        button(answering, "Save the number").click();
        assertThat(answering.getByText("Questions that can reach you in thirty days: 2"))
                .isVisible();
        assertAccessible(answering);

        Page asking = openFor(made, made.one(), screen);
        asking.navigate(made.path(""));
        link(asking, "Ask a colleague").click();
        assertAccessible(asking);
        asking.getByLabel("What is it about?").pressSequentially("negotia");
        asking.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Negotiation"))
                .click();
        assertThat(heading(asking, "Ask a colleague about Negotiation")).isVisible();
        asking.getByLabel("Ama Mensah").check();
        button(asking, "Send my question").click();
        assertThat(asking.getByText("One thing needs another look")).isVisible();
        assertAccessible(asking);
        asking.getByLabel("Your question").fill("How do I open when they have more time than I do?");
        button(asking, "Send my question").click();
        assertThat(asking.getByText("Your question is with Ama.")).isVisible();
        assertAccessible(asking);

        answering.navigate("/today");
        assertAccessible(answering);
        link(answering, "Open").first().click();
        answering.getByLabel("Your answer").fill("Ask what their deadline really is.");
        assertAccessible(answering);
        button(answering, "Offer a call").click();
        assertThat(answering.getByText("Offers a call")).isVisible();

        asking.reload();
        asking.getByLabel("Your reply").fill("That helped. Thank you.");
        button(asking, "End with thanks").click();
        assertThat(asking.getByText("Ama helped you.")).isVisible();
        assertAccessible(asking);
        asking.navigate("/advice");
        assertThat(asking.getByRole(AriaRole.MAIN, new Page.GetByRoleOptions())
                        .getByText("Earlier", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertAccessible(asking);
    }

    private Page openFor(Made made, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, made.organisation(), people.anAccount(made.organisation(), person));
        return page;
    }
}
