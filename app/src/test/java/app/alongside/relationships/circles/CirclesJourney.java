package app.alongside.relationships.circles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.circles.CircleFixtures.Cast;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CirclesJourney extends BrowserJourney {
    @Autowired
    CircleFixtures circles;

    @Autowired
    PeopleFixtures people;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aCircleGathersAndBegins(Screen screen) {
        Cast cast = circles.aCast(3);
        Page siobhan = openFor(cast, cast.one(), screen);
        visit(siobhan, "/circles");
        link(siobhan, "Propose a circle").first().click();
        button(siobhan, "Propose it").click();
        assertAccessible(siobhan);
        siobhan.getByLabel("Topic").fill("Safety cases, honestly");
        siobhan.getByLabel("What is it for?").fill("We bring real work and find the gaps together.");
        siobhan.getByLabel("What would you bring?").fill("Hazard logs people read");
        button(siobhan, "Propose it").click();
        assertThat(heading(siobhan, "2 more are needed to begin")).isVisible();
        assertAccessible(siobhan);

        for (Person person : cast.people().subList(1, 3)) {
            Page joiner = openFor(cast, person, screen);
            visit(joiner, "/circles");
            link(joiner, "Safety cases, honestly").click();
            joiner.getByLabel("What would you bring?").fill("Questions");
            button(joiner, "Join").click();
            assertThat(joiner.getByText("You are in.")).isVisible();
            assertAccessible(joiner);
        }

        siobhan.reload();
        button(siobhan, "Begin with the 3 of us").click();
        assertThat(siobhan.getByText("Your circle has begun.")).isVisible();
        siobhan.getByLabel("What will you try until next time?").fill("Ask two drivers");
        button(siobhan, "I’ll try that").click();
        assertThat(siobhan.getByText("Ask two drivers").first()).isVisible();
        assertAccessible(siobhan);
    }

    private Page openFor(Cast cast, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, cast.organisation(), people.anAccount(cast.organisation(), person));
        return page;
    }

    private void visit(Page page, String path) {
        page.navigate(path);
        assertAccessible(page);
    }
}
