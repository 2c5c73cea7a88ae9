package app.alongside.relationships.closing;

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

class ClosingJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    WritingParts writing;

    @Autowired
    ClosingRelationships closing;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void twoPeopleCloseWell(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        Page ines = openFor(made, made.one(), screen);
        Page wanjiru = openFor(made, made.other(), screen);

        visit(ines, made.path(""));
        button(ines, "More about this relationship").click();
        link(ines, "Wrap up together").click();
        button(ines, "I’m done").click();
        assertThat(ines.getByText("Write a sentence about your time together.").first())
                .isVisible();
        assertAccessible(ines);
        ines.getByLabel("How was your time together?").fill("We rebuilt the argument twice.");
        ines.getByLabel("What did you learn?").fill("To ask before I answer.");
        assertThat(ines.getByText("Saved").first()).isVisible();
        visit(ines, made.path("/closing"));
        assertThat(ines.getByLabel("What did you learn?")).hasValue("To ask before I answer.");
        ines.getByLabel("A coffee every three months").check();
        button(ines, "I’m done").click();
        assertThat(ines.getByText("It opens as soon as everybody is done")).isVisible();
        ines.getByLabel("Your thank-you note").fill("For every Thursday.");
        button(ines, "Send it").click();
        assertAccessible(ines);

        visit(wanjiru, "/today");
        link(wanjiru, "Write yours: Your words for the end with Inês are awaited")
                .click();
        assertThat(wanjiru.getByText("For every Thursday.")).isVisible();
        wanjiru.getByLabel("How was your time together?").fill("Honest and light.");
        wanjiru.getByLabel("What did you learn?").fill("To state the claim first.");
        wanjiru.getByLabel("I would like to stay in touch").check();
        button(wanjiru, "I’m done").click();
        assertThat(heading(wanjiru, "You closed this well")).isVisible();
        assertThat(wanjiru.getByText("We rebuilt the argument twice.")).isVisible();
        assertThat(wanjiru.getByText("You and Inês stay in touch.")).isVisible();
        assertAccessible(wanjiru);
        visit(ines, made.path(""));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whoHasHadEnoughCoffeesStopsThemForBoth(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        made.in(() -> {
            made.members()
                    .forEach(member -> writing.finish(
                            made.id(), member.id(), new Part.Words("Good weeks.", "To ask.", Afterlife.COFFEE)));
            closing.perform();
        });
        Page ines = openFor(made, made.one(), screen);
        visit(ines, made.path("/closing"));
        assertThat(ines.getByText("You and Wanjiru have a coffee every three months."))
                .isVisible();
        button(ines, "No more reminders of coffees").click();
        assertThat(ines.getByText("No more reminders come.")).isVisible();
        assertThat(button(ines, "No more reminders of coffees")).hasCount(0);
        assertAccessible(ines);
        Page wanjiru = openFor(made, made.other(), screen);
        visit(wanjiru, made.path("/closing"));
        assertThat(wanjiru.getByText("You and Inês stay in touch.")).isVisible();
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
