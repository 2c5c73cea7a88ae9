package app.alongside.people.answers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.OrganisationFixtures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SkillPickerJourney extends BrowserJourney {
    @Autowired
    PeopleFixtures people;

    @Test
    void aSkillIsFoundThroughASlipOfSpellingByKeyboardAlone() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        Page page = open();
        Person ama = people.aPerson(made.organisation(), "Ama Mensah");
        signIn(page, made.organisation(), people.anAccount(made.organisation(), ama));
        page.navigate("/profile");
        Locator field = page.locator("#add-offers");
        Locator list = page.locator("#list-offers");
        field.focus();
        page.keyboard().type("publik speeking");
        assertThat(list.getByText("public speaking")).isVisible();
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(field).isFocused();

        page.keyboard().press("End");
        page.keyboard().press("Backspace");
        page.keyboard().type("g");
        assertThat(list.getByText("public speaking")).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(list.locator("[aria-selected=true]")).containsText("Presenting");
        assertAccessible(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("input[name='offers-skill']").first()).isAttached();
        assertThat(page.locator("#add-offers")).hasValue("");

        page.locator("#answer-offers summary").first().press("Enter");
        page.locator("#answer-offers button[name='offers-without']").first().press("Enter");
        assertThat(heading(page, "You could share")).isFocused();
    }
}
