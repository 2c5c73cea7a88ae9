package app.alongside.relationships.goals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.SettableClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class GoalRatingsJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    SettingGoals setting;

    @Autowired
    TakingSteps steps;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void bothSayHowFarTheirGoalsHaveComeBeforeEitherReadsIt(Screen screen) {
        Made made = relationships.aPairThatAgreed();
        made.in(() -> {
            set(made, made.one(), "Chair the review on my own");
            Goal joint = set(made, null, "A page on hazards that drivers read");
            steps.add(joint, "Ask two drivers", new Taking(made.one().id(), null));
            steps.add(joint, "Draw it", new Taking(made.other().id(), null));
        });
        clock.set(made.programme().ends().minusDays(13).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Page ines = openFor(made, made.one(), screen);
        ines.navigate(made.path("/goals"));
        assertThat(heading(ines, "Joint project")).isVisible();
        assertThat(ines.getByText("Wanjiru: 0 of 1")).isVisible();
        assertAccessible(ines);
        ines.navigate("/today");
        assertAccessible(ines);
        link(ines, "Say: How far have your goals with Wanjiru come?").click();
        assertAccessible(ines);
        button(ines, "Save").click();
        assertThat(ines.getByText("Choose where at least one goal stands").first())
                .isVisible();
        assertAccessible(ines);
        choose(ines, "Nearly there");
        assertThat(ines.getByText("It opens once Wanjiru has said it too").first())
                .isVisible();
        assertAccessible(ines);

        Page wanjiru = openFor(made, made.other(), screen);
        wanjiru.navigate(made.path("/goals/ratings"));
        choose(wanjiru, "We got there");
        assertThat(wanjiru.getByText("Inês, at the end").first()).isVisible();
        assertAccessible(wanjiru);
    }

    private static void choose(Page page, String word) {
        page.getByLabel(word).all().forEach(Locator::check);
        button(page, "Save").click();
    }

    private Goal set(Made made, @Nullable Person owner, String what) {
        return setting.set(
                made.id(),
                made.one().id(),
                new Wording(
                        owner == null ? null : owner.id(),
                        what,
                        "",
                        "",
                        "",
                        LocalDate.now(clock).plusWeeks(4)));
    }

    private Page openFor(Made made, Person person, Screen screen) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, made.organisation(), people.anAccount(made.organisation(), person));
        return page;
    }
}
