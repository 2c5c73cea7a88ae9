package app.alongside.relationships.fit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.SettableClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class FitJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void somebodySaysWhetherItWorks(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        clock.advance(FitChecks.AFTER.plusMinutes(1));
        Page ines = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(ines, made.organisation(), people.anAccount(made.organisation(), made.one()));

        ines.navigate("/today");
        link(ines, "Answer: Does it work with Wanjiru?").click();
        assertAccessible(ines);
        button(ines, "Send my answer").click();
        assertThat(ines.getByText("Choose the one that comes closest.").first()).isVisible();
        assertAccessible(ines);
        ines.getByLabel("Not sure yet").check();
        button(ines, "Send my answer").click();
        assertThat(heading(ines, "Worth a quarter of an hour")).isVisible();
        assertAccessible(ines);
        ines.navigate("/today");
        assertThat(link(ines, "Answer: Does it work with Wanjiru?")).hasCount(0);
    }
}
