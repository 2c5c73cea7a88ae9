package app.alongside.matching;

import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.Mailbox;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RingJourney extends BrowserJourney {
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
    Proposals proposals;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void threeWhomNoPairServesAreReleasedAsARingAcceptAndFindTheirCircle(Screen screen) {
        var made = organisations.anOrganisation();
        Organisation organisation = made.organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        List<Person> three = matching.aRing(organisation, programme);
        ColorScheme scheme = screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT;

        Page studio = open(screen, scheme, true);
        signIn(studio, organisation, made.administrator());
        studio.navigate("/coordinate/programmes/" + programme.id() + "/matching");
        button(studio, "Run the match").click();
        studio.locator("#rings").waitFor(PATIENTLY);
        assertAccessible(studio);
        button(studio, "Release one proposal").first().click();
        studio.locator("#release button[type=submit]").click();
        heading(studio, "Proposals").waitFor(PATIENTLY);

        Person ama = three.getFirst();
        Page hers = open(screen, scheme, true);
        signIn(hers, organisation, people.anAccount(organisation, ama));
        hers.navigate(Mailbox.linkIn(Mailbox.waitFor(ama.email().value(), "A ring for you")));
        heading(hers, "Who helps whom").waitFor(PATIENTLY);
        assertAccessible(hers);
        othersAccept(organisation, three.subList(1, 3));
        button(hers, "Accept and say hello").click();
        heading(hers, "You are going ahead").waitFor(PATIENTLY);
        assertAccessible(hers);
        link(hers, "Go to your circles").click();
        link(hers, "Spreadsheets").click();
        heading(hers, "Who helps whom").waitFor(PATIENTLY);
        assertAccessible(hers);
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = "PHONE")
    void aProgrammeOfCirclesIsDesignedRunAnsweredAndBegins(Screen screen) {
        var made = organisations.anOrganisation();
        Organisation organisation = made.organisation();
        Programme programme = programmes.aPublishedProgramme(organisation);
        List<Person> five = matching.aPool(organisation, programme, 5);
        ColorScheme scheme = screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT;

        Page studio = open(screen, scheme, true);
        signIn(studio, organisation, made.administrator());
        studio.navigate("/coordinate/programmes/" + programme.id() + "/design#format");
        studio.locator("#kind-circles").check();
        studio.locator("#fewest").fill("4");
        studio.locator("#most").fill("6");
        studio.locator("#format-save").click();
        studio.locator("#format [role=status]").waitFor(PATIENTLY);
        assertAccessible(studio);
        button(studio, "Publish changes").click();
        studio.navigate("/coordinate/programmes/" + programme.id() + "/matching");
        button(studio, "Run the match").click();
        studio.locator("#circles").waitFor(PATIENTLY);
        assertAccessible(studio);
        button(studio, "Release one proposal").first().click();
        studio.locator("#release button[type=submit]").click();
        heading(studio, "Proposals").waitFor(PATIENTLY);

        Person ama = five.getFirst();
        Page hers = open(screen, scheme, true);
        signIn(hers, organisation, people.anAccount(organisation, ama));
        hers.navigate(Mailbox.linkIn(Mailbox.waitFor(ama.email().value(), "A circle for you")));
        heading(hers, "What you share").waitFor(PATIENTLY);
        assertAccessible(hers);
        othersAccept(organisation, five.subList(1, 5));
        button(hers, "Accept and say hello").click();
        heading(hers, "Your circle has begun").waitFor(PATIENTLY);
        assertAccessible(hers);
        link(hers, "Go to your circles").click();
        hers.locator(".person__name").first().click();
        heading(hers, "Taking turns to host").waitFor(PATIENTLY);
        assertAccessible(hers);
    }

    private void othersAccept(Organisation organisation, List<Person> others) {
        CurrentOrganisation.run(
                organisation.id(),
                () -> others.forEach(person -> proposals
                        .listWaitingFor(person.id())
                        .forEach(proposal -> answering.accept(proposal.id(), person.id()))));
    }
}
