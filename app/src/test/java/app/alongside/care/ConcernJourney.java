package app.alongside.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ConcernJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    CareContacts contacts;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aConcernIsRaisedHeardAndClosed(Screen screen) {
        Made made = relationships.aPair();
        Person njeri = people.aPerson(made.organisation(), "Njeri Maina");
        Page ines = openFor(made, made.one(), screen);
        visit(ines, "/concerns");
        assertThat(heading(ines, "Nobody is named yet")).isVisible();

        made.in(() -> contacts.appoint(njeri.id()));
        visit(ines, "/concerns");
        button(ines, "Send it to them").click();
        assertThat(ines.getByText("things need another look")).isVisible();
        assertAccessible(ines);
        ines.getByLabel("A boundary has been crossed").check();
        ines.getByLabel("In your own words").fill("I was asked to pass on what another team is bidding.");
        ines.getByLabel("Which relationship?").selectOption(made.id().toString());
        button(ines, "Send it to them").click();
        assertThat(ines.getByText("One of them will answer here")).isVisible();

        Page contact = openFor(made, njeri, screen);
        visit(contact, "/care");
        link(contact, "A boundary that was crossed").click();
        contact.getByLabel("Answer").fill("Thank you for telling us, and for saying no.");
        contact.getByLabel("I speak to the other person, without using any name")
                .check();
        assertAccessible(contact);
        button(contact, "Send answer").click();
        assertThat(contact.getByText("not decided yet")).isVisible();

        link(ines, "A boundary that was crossed").click();
        assertAccessible(ines);
        ines.getByLabel("Njeri Maina speaks to the other person").check();
        button(ines, "Go ahead with what’s ticked").click();
        assertThat(ines.getByText("That is what will be done, and nothing else."))
                .isVisible();
        contact.reload();
        button(contact, "Mark as done").click();
        assertThat(contact.getByText("done", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        ines.getByText("Withdraw it", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(button(ines, "Yes, withdraw it")).isVisible();
        assertAccessible(ines);
        button(ines, "I’m content, close this").click();
        assertThat(ines.getByText("Closed", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
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
