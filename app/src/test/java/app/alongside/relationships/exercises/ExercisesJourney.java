package app.alongside.relationships.exercises;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExercisesJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    SessionFixtures sessions;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anExerciseIsFoundByItsTopicAndGoesOnTheAgenda(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        sessions.agreed(made, sessions.inDays(3));
        Page ines = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(ines, made.organisation(), people.anAccount(made.organisation(), made.one()));
        ines.navigate(made.path("/exercises"));
        assertAccessible(ines);
        link(ines, "Listening and asking").click();
        assertAccessible(ines);
        link(ines, "Only questions").click();
        assertThat(heading(ines, "Who plays what")).isVisible();
        assertAccessible(ines);
        button(ines, "Put it on our agenda").click();
        assertThat(ines.getByText("It is on the agenda of your next session.")).isVisible();
        assertAccessible(ines);
        ines.navigate(made.path(""));
        assertThat(ines.getByText("Exercise: Only questions (20 min)").first()).isVisible();
    }
}
