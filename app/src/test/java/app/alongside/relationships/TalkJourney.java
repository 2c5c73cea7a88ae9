package app.alongside.relationships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TalkJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void twoPeersTalkBetweenSessions(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        Page ines = openFor(made, made.one(), screen);
        Page wanjiru = openFor(made, made.other(), screen);

        visit(ines, made.path("/notes?layer=MINE"));
        ines.getByLabel("Write a note for yourself").fill("I would like to chair it, and I am a little afraid.");
        assertThat(ines.getByText("Saved")).isVisible();
        assertAccessible(ines);
        visit(ines, made.path("/notes?layer=MINE"));
        assertThat(ines.locator("p.says")).containsText("a little afraid");

        visit(ines, made.path("/notes"));
        ines.getByLabel("Write a note that you and Wanjiru can see").fill("Balise groups first.");
        button(ines, "Add note").click();
        link(ines, "Change").first().click();
        assertAccessible(ines);
        visit(wanjiru, made.path("/notes"));
        link(wanjiru, "Change").first().click();
        ines.getByLabel("Your note").fill("Balise groups first, then the gradients.");
        button(ines, "Save the note").click();
        wanjiru.getByLabel("Your note").fill("Signals first.");
        assertThat(wanjiru.getByText("Somebody else changed this note meanwhile."))
                .isVisible();
        button(wanjiru, "See both texts").click();
        assertThat(wanjiru.getByText("Balise groups first, then the gradients."))
                .isVisible();
        assertAccessible(wanjiru);
        button(wanjiru, "Keep both as two notes").click();
        assertThat(wanjiru.locator("p.says")).hasCount(2);

        visit(ines, made.path("/messages"));
        button(ines, "Send").click();
        assertThat(ines.getByText("Write a few words first, or attach a file.").first())
                .isVisible();
        assertAccessible(ines);
        ines.getByLabel("Your message to Wanjiru").fill("The checklist we use in Lisbon.");
        ines.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Attach files"))
                .click();
        ines.getByLabel("Files")
                .setInputFiles(
                        new FilePayload("checklist.txt", "text/plain", "One. Two.".getBytes(StandardCharsets.UTF_8)));
        button(ines, "Send").click();
        assertThat(link(ines, "checklist.txt")).isVisible();
        visit(wanjiru, "/today");
        link(wanjiru, "Read Inês").click();
        assertThat(wanjiru.getByText("The checklist we use in Lisbon.")).isVisible();
        assertAccessible(wanjiru);

        visit(ines, made.path("/prompts"));
        button(ines, "Both answer it").first().click();
        assertAccessible(ines);
        ines.getByLabel("Your answer").fill("The night log.");
        answer(ines);
        assertThat(ines.getByText("It stays closed until everybody has answered"))
                .isVisible();
        visit(wanjiru, made.path("/prompts"));
        wanjiru.getByLabel("Your answer").fill("Tea and the timetable.");
        answer(wanjiru);
        assertThat(wanjiru.getByText("The night log.")).isVisible();
        assertAccessible(wanjiru);
        visit(wanjiru, made.path(""));
    }

    private static void answer(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Answer").setExact(true))
                .click();
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
