package app.alongside.matching;

import app.alongside.people.Person;
import app.alongside.testing.Mailbox;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RingJourney extends MatchingBrowser {
    @Autowired
    AnsweringProposals answering;

    @Autowired
    Proposals proposals;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void threeWhomNoPairServesAreReleasedAsARingAcceptAndFindTheirCircle(Screen screen) {
        MatchingScene programme = matching.programme().withRingOf(3);
        List<Person> three = programme.people();

        Page studio = openForCoordinator(screen, programme);
        studio.navigate(programme.studio());
        button(studio, "Run the match").click();
        studio.locator("#rings").waitFor(PATIENTLY);
        assertAccessible(studio);
        release(studio);

        Person ama = three.getFirst();
        Page hers = openFor(screen, programme, ama);
        hers.navigate(Mailbox.linkIn(Mailbox.waitFor(ama.email().value(), "A ring for you")));
        heading(hers, "Who helps whom").waitFor(PATIENTLY);
        assertAccessible(hers);
        accept(programme, three.subList(1, 3));
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
        MatchingScene programme = matching.programme().with(5);
        List<Person> five = programme.people();

        Page studio = openForCoordinator(screen, programme);
        studio.navigate(programme.overview() + "/design#format");
        studio.locator("#kind-circles").check();
        studio.locator("#fewest").fill("4");
        studio.locator("#most").fill("6");
        studio.locator("#format-save").click();
        studio.locator("#format [role=status]").waitFor(PATIENTLY);
        assertAccessible(studio);
        button(studio, "Publish changes").click();
        studio.navigate(programme.studio());
        button(studio, "Run the match").click();
        studio.locator("#circles").waitFor(PATIENTLY);
        assertAccessible(studio);
        release(studio);

        Person ama = five.getFirst();
        Page hers = openFor(screen, programme, ama);
        hers.navigate(Mailbox.linkIn(Mailbox.waitFor(ama.email().value(), "A circle for you")));
        heading(hers, "What you share").waitFor(PATIENTLY);
        assertAccessible(hers);
        accept(programme, five.subList(1, 5));
        button(hers, "Accept and say hello").click();
        heading(hers, "Your circle has begun").waitFor(PATIENTLY);
        assertAccessible(hers);
        link(hers, "Go to your circles").click();
        hers.locator(".person__name").first().click();
        heading(hers, "Taking turns to host").waitFor(PATIENTLY);
        assertAccessible(hers);
    }

    private void accept(MatchingScene programme, List<Person> others) {
        programme.inside(() -> others.forEach(person -> proposals
                .listWaitingFor(person.id())
                .forEach(proposal -> answering.accept(proposal.id(), person.id()))));
    }

    private static void release(Page studio) {
        button(studio, "Release one proposal").first().click();
        studio.locator("#release button[type=submit]").click();
        heading(studio, "Proposals").waitFor(PATIENTLY);
    }
}
