package app.alongside.programmes.joining;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody joins a programme on a phone in the dark, answers, and is ready to be matched. */
class JoiningJourney extends BrowserJourney {
    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Test
    void fromReadingToBeingReady() {
        var organisation = organisations.anOrganisation().organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        Person ama = people.aPerson(organisation, "Ama Mensah");
        Page page = open(Screen.PHONE, ColorScheme.DARK, true);
        signIn(page, organisation, people.anAccount(organisation, ama));

        page.navigate("/programmes");
        assertAccessible(page);
        link(page, "Read about it " + programme.name()).click();
        assertAccessible(page);
        page.getByLabel("I have read this and agree").check();
        button(page, "Join").click();

        page.waitForURL("**/questionnaire/skills");
        assertAccessible(page);
        people.offers(organisation, ama, "Public speaking");
        people.wants(organisation, ama, "Negotiation");
        page.reload();
        button(page, "Continue").click();
        page.waitForURL("**/questionnaire/goals");
        assertAccessible(page);
        page.getByLabel("What would you like to be true by the end?").fill("Chair the works meeting");
        page.keyboard().press("Tab");
        assertThat(page.locator("#goals-saved")).containsText("Saved");
        assertThat(page.getByLabel("What gets in your way at the moment?")).isFocused();
        button(page, "Continue").click();
        page.waitForURL("**/questionnaire/way");
        assertAccessible(page);
        button(page, "Continue").click();
        page.waitForURL("**/questionnaire/when");
        assertAccessible(page);

        page.getByLabel("Mon 09:00").check();
        assertThat(page.locator("#availability-saved")).containsText("Saved");
        page.getByLabel("Mon 10:00").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#availability-saved")).containsText("2 hours a week");
        page.reload();
        assertThat(page.getByLabel("Mon 10:00")).isChecked();

        button(page, "Continue").click();
        page.waitForURL("**/questionnaire/limits");
        assertAccessible(page);
        button(page, "I’m ready to be matched").click();
        assertThat(heading(page, "You’re ready")).isVisible();
        assertAccessible(page);
    }

    @Test
    void hoursArePaintedWithTheMouse() {
        var organisation = organisations.anOrganisation().organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        Person ama = people.aPerson(organisation, "Ama Mensah");
        programmes.join(organisation, programme, ama.id());
        Page page = open();
        signIn(page, organisation, people.anAccount(organisation, ama));
        page.navigate("/programmes/" + programme.id() + "/questionnaire/when");
        assertAccessible(page);

        page.getByLabel("Tue 09:00").hover();
        page.mouse().down();
        for (String hour : new String[] {"Tue 10:00", "Tue 11:00", "Tue 12:00"}) {
            page.getByLabel(hour).hover();
        }
        page.mouse().up();
        assertThat(page.locator("#availability-saved")).containsText("4 hours a week");
        page.reload();
        assertThat(page.getByLabel("Tue 12:00")).isChecked();
        assertThat(page.getByLabel("Tue 13:00")).not().isChecked();
    }
}
