package app.alongside.matching;

import app.alongside.people.Person;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.testing.Mailbox;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class MatchingJourney extends MatchingBrowser {
    @Autowired
    AnsweringProposals answering;

    @Autowired
    PausingEnrolments pausing;

    @Autowired
    Seats seats;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theCoordinatorReleasesAMatchAndBothPeopleSeeWhyAndAccept(Screen screen) {
        MatchingScene programme = matching.programme().with(5);
        List<Person> pool = programme.people();

        Page studio = openForCoordinator(screen, programme);
        release(studio, programme);

        Person ama = programme.whoWaits();
        Page hers = openFor(screen, programme, ama);
        hers.navigate(Mailbox.linkIn(Mailbox.waitFor(ama.email().value(), "A peer for you")));
        heading(hers, "What this match is made of").waitFor(PATIENTLY);
        assertAccessible(hers);
        hers.getByLabel("What would you like to know").fill("Do mornings suit you?");
        hers.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ask").setExact(true))
                .click();
        hers.getByText("Your question is on its way.").waitFor(PATIENTLY);
        button(hers, "Accept and say hello").click();
        heading(hers, "You said yes").waitFor(PATIENTLY);
        assertAccessible(hers);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theCoordinatorSeesThePriceOfAFloorAndTakesIt(Screen screen) {
        MatchingScene programme = matching.programme().with(15);
        programme.run();

        Page studio = openForCoordinator(screen, programme);
        studio.navigate(programme.studio());
        heading(studio, "Ask for a floor").waitFor(PATIENTLY);
        studio.getByLabel("At least, in %").fill("100");
        assertAccessible(studio);
        button(studio, "See the price").click();
        button(studio, "Take the floor into the policy").waitFor(PATIENTLY);
        heading(studio, "at least 100 % with a match").waitFor(PATIENTLY);
        assertAccessible(studio);
        button(studio, "Take the floor into the policy").click();
        studio.getByText("The policy is saved.").waitFor(PATIENTLY);
        studio.locator("input[name=floor]").waitFor(PATIENTLY);
        assertAccessible(studio);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theCoordinatorPlansWhoTakesOverFromSomebodyAwayAndAsks(Screen screen) {
        MatchingScene programme = matching.programme().with(3);
        Proposal left = programme.propose().getFirst();
        programme.inside(() -> {
            left.people().list().forEach(person -> answering.accept(left.id(), person));
            pausing.pause(programme.id(), left.duo().first(), null);
            seats.release(left.id());
        });

        Page page = openForCoordinator(screen, programme);
        page.navigate(programme.overview());
        link(page, "See the plan").click();
        heading(page, "Who takes over from").waitFor(PATIENTLY);
        assertAccessible(page);
        button(page, "Send one proposal").click();
        heading(page, "Nothing to hand over").waitFor(PATIENTLY);
        assertAccessible(page);
    }

    private void release(Page studio, MatchingScene programme) {
        studio.navigate(programme.studio());
        assertAccessible(studio);
        button(studio, "Run the match").click();
        heading(studio, "How good is this set of pairs?").waitFor(PATIENTLY);
        assertAccessible(studio);
        button(studio, "Release 2 proposals").first().click();
        assertAccessible(studio);
        studio.locator("#release button[type=submit]").click();
        heading(studio, "Proposals").waitFor(PATIENTLY);
        assertAccessible(studio);
    }
}
