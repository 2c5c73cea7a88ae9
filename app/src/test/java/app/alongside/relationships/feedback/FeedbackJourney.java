package app.alongside.relationships.feedback;

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

class FeedbackJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void feedbackIsAskedForKeptAsTypedGivenAndPractised(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        Page ines = openFor(made, made.one(), screen);
        ines.navigate(made.path(""));
        link(ines, "Ask for feedback").click();
        button(ines, "Ask").click();
        assertThat(ines.getByText("2 things need another look")).isVisible();
        assertAccessible(ines);
        ines.getByLabel("Something I do").check();
        ines.getByLabel("What would you like to know?").fill("How was my talk on Tuesday?");
        button(ines, "Ask").click();
        assertThat(ines.getByText("You asked Wanjiru. No answer yet.")).isVisible();
        assertAccessible(ines);

        Page wanjiru = openFor(made, made.other(), screen);
        wanjiru.navigate("/today");
        link(wanjiru, "Write: Inês asks for your feedback").click();
        wanjiru.getByLabel("What I saw").fill("You answered every question at once.");
        assertThat(wanjiru.getByText("Draft kept, for your eyes only")).isVisible();
        assertAccessible(wanjiru);
        wanjiru.reload();
        assertThat(wanjiru.getByLabel("What I saw")).hasValue("You answered every question at once.");
        wanjiru.getByLabel("What it did").fill("Two people stopped asking.");
        wanjiru.getByLabel("One thing to try").fill("Count to three first.");
        wanjiru.getByLabel("One strength").fill("You know it by heart.");
        button(wanjiru, "Give this feedback").click();
        assertThat(wanjiru.getByText("Given. Thank you for taking the care.")).isVisible();

        ines.navigate(made.path("/feedback"));
        link(ines, "Something I do").click();
        assertThat(ines.getByText("Count to three first.")).isVisible();
        assertAccessible(ines);
        button(ines, "Say thank you").click();
        assertThat(ines.getByText("Thank you said.")).isVisible();
        ines.navigate(made.path("/exercises"));
        assertAccessible(ines);
        link(ines, "Say it back").click();
        assertThat(heading(ines, "Talk about it afterwards")).isVisible();
        assertAccessible(ines);
    }

    private Page openFor(Made made, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, made.organisation(), people.anAccount(made.organisation(), person));
        return page;
    }
}
