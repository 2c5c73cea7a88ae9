package app.alongside.matching;

import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.Mailbox;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class MatchingJourney extends BrowserJourney {
    private static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(60_000);

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    PausingEnrolments pausing;

    @Autowired
    Seats seats;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theCoordinatorReleasesAMatchAndBothPeopleSeeWhyAndAccept(Screen screen) {
        var made = organisations.anOrganisation();
        Organisation organisation = made.organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        List<Person> pool = matching.aPool(organisation, programme, 5);
        ColorScheme scheme = screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT;

        Page studio = open(screen, scheme, true);
        signIn(studio, organisation, made.administrator());
        release(studio, programme);

        Person ama = matching.whoWaits(organisation, pool);
        Page hers = open(screen, scheme, true);
        signIn(hers, organisation, people.anAccount(organisation, ama));
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
        var made = organisations.anOrganisation();
        Programme programme = programmes.aPublishedProgramme(made.organisation());
        matching.aPool(made.organisation(), programme, 15);
        matching.run(made.organisation(), programme);
        ColorScheme scheme = screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT;

        Page studio = open(screen, scheme, true);
        signIn(studio, made.organisation(), made.administrator());
        studio.navigate("/coordinate/programmes/" + programme.id() + "/matching");
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
        var made = organisations.anOrganisation();
        Organisation organisation = made.organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        Proposal left = matching.propose(organisation, programme, matching.aPool(organisation, programme, 3))
                .getFirst();
        CurrentOrganisation.run(organisation.id(), () -> {
            left.people().list().forEach(person -> answering.accept(left.id(), person));
            pausing.pause(programme.id(), left.duo().first(), null);
            seats.release(left.id());
        });

        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, organisation, made.administrator());
        page.navigate("/coordinate/programmes/" + programme.id());
        link(page, "See the plan").click();
        heading(page, "Who takes over from").waitFor(PATIENTLY);
        assertAccessible(page);
        button(page, "Send one proposal").click();
        heading(page, "Nothing to hand over").waitFor(PATIENTLY);
        assertAccessible(page);
    }

    private void release(Page studio, Programme programme) {
        studio.navigate("/coordinate/programmes/" + programme.id() + "/matching");
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
