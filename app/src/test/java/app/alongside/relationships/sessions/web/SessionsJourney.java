package app.alongside.relationships.sessions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.SettableClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionsJourney extends BrowserJourney {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Availabilities availabilities;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findAgreeMeetAndSayHowItWas() {
        clock.set(Instant.parse("2027-05-20T12:24:00Z"));
        Made pair = aPairWithHours();
        Page ines = open();
        signIn(ines, pair.organisation(), people.anAccount(pair.organisation(), pair.one()));
        ines.navigate(pair.path(""));
        link(ines, "Find a time").click();
        assertAccessible(ines);
        button(ines, "The week after").click();
        ines.getByLabel("Thursday 27 May, 14:00 in Lisbon, 16:00 in Nairobi").check();
        ines.getByLabel("Tuesday 25 May, 10:00 in Lisbon, 12:00 in Nairobi").check();
        ines.getByLabel("A line for Wanjiru").fill("Same slot as usual?");
        ines.getByLabel("First points for the agenda").fill("The top claim\nWhat to bring next time");
        button(ines, "Show").click();
        assertAccessible(ines);
        ask(ines).click();
        assertThat(ines.getByText("You suggested times to Wanjiru")).isVisible();
        assertAccessible(ines);

        Page wanjiru = open(Screen.PHONE, ColorScheme.DARK, true);
        signIn(wanjiru, pair.organisation(), people.anAccount(pair.organisation(), pair.other()));
        wanjiru.navigate("/today");
        link(wanjiru, "Choose a time").click();
        button(wanjiru, "Choose Thursday 27 May, 16:00").click();
        assertThat(wanjiru.getByText("Agreed. The invitation")).isVisible();
        assertAccessible(wanjiru);
        link(wanjiru, "Session 1").click();
        assertAccessible(wanjiru);

        clock.set(Instant.parse("2027-05-27T15:00:00Z"));
        ines.navigate("/today");
        assertAccessible(ines);
        link(ines, "Answer").click();
        button(ines, "Yes, we met").click();
        assertAccessible(ines);
        ines.getByLabel("A lot").first().check();
        ines.getByLabel("Some", new Page.GetByLabelOptions().setExact(true))
                .last()
                .check();
        button(ines, "Send my answers").click();
        assertThat(ines.getByText("Thank you. That was all.")).isVisible();
    }

    @Test
    void onAPhoneInTheDarkAndByKeyboard() {
        clock.set(Instant.parse("2027-05-20T12:24:00Z"));
        Made pair = aPairWithHours();
        Page ines = open(Screen.PHONE, ColorScheme.DARK, true);
        signIn(ines, pair.organisation(), people.anAccount(pair.organisation(), pair.one()));
        ines.navigate(pair.path("/sessions/new?week=2027-05-24"));
        assertAccessible(ines);
        Locator first = ines.getByLabel("Tuesday 25 May, 10:00 in Lisbon, 12:00 in Nairobi");
        first.focus();
        ines.keyboard().press("Space");
        assertThat(first).isChecked();
        ines.getByLabel("A line for Wanjiru").focus();
        ask(ines).press("Enter");
        assertThat(ines.getByText("Wanjiru has been asked")).isVisible();
    }

    @Test
    void acrossTheDateLineOnANarrowScreenByKeyboard() {
        clock.set(Instant.parse("2027-05-20T12:24:00Z"));
        Made lisbon = relationships.aPair();
        Made pair = relationships.start(
                lisbon.organisation(),
                lisbon.programme(),
                List.of(
                        from(lisbon, "Ama Mensah", "Pacific/Auckland", "Tue 08:00-10:00"),
                        from(lisbon, "Kai Akana", "Pacific/Honolulu", "Mon 09:00-12:00")));
        Page ama = open(Screen.PHONE, ColorScheme.DARK, true);
        signIn(ama, pair.organisation(), people.anAccount(pair.organisation(), pair.one()));
        ama.navigate(pair.path("/sessions/new?week=2027-05-17"));
        button(ama, "The week after").press("Enter");
        ama.waitForURL(url -> url.endsWith("#wk"));
        ama.keyboard().press("Tab");
        assertThat(button(ama, "The week after")).isFocused();
        assertThat(ama.getByText("−1 day").first()).isVisible();
        assertAccessible(ama);

        Session session = fixtures.agreed(pair, Instant.parse("2027-05-24T20:00:00Z"));
        ama.navigate(session.path());
        assertThat(ama.getByText("Honolulu, Mon 24 May")).isVisible();
        assertAccessible(ama);
    }

    private Person from(Made lisbon, String name, String zone, String hours) {
        Person person = people.aPerson(lisbon.organisation(), name, details -> details.zone(ZoneId.of(zone)));
        lisbon.in(() -> availabilities.save(person.id(), WeeklyAvailability.parse(hours, ZoneId.of(zone))));
        return person;
    }

    @Test
    void theBalanceStandsInTheWorkspace() {
        Made pair = aPairWithHours();
        Session first = fixtures.agreed(pair, fixtures.inDays(2));
        Session second = fixtures.agreed(pair, fixtures.inDays(3));
        clock.set(second.endsAt().plus(Duration.ofHours(1)));
        fixtures.pulses(pair, first, 4, 2);
        fixtures.pulses(pair, second, 3, 3);
        Page ines = open();
        signIn(ines, pair.organisation(), people.anAccount(pair.organisation(), pair.one()));
        ines.navigate(pair.path(""));
        assertThat(heading(ines, "Give and take")).isVisible();
        assertAccessible(ines);
        ines.navigate(pair.path("/sessions"));
        assertAccessible(ines);
    }

    private static Locator ask(Page page) {
        return page.locator(
                "button.btn--primary", new Page.LocatorOptions().setHasText("Ask Wanjiru about these times"));
    }

    private Made aPairWithHours() {
        Made pair = relationships.aPair();
        pair.in(() -> {
            save(pair.one(), "Mon 10:00-12:00;Tue 09:00-15:00;Wed 14:00-17:00;Thu 09:00-17:00;Fri 09:00-12:00");
            save(pair.other(), "Mon 12:00-16:00;Tue 12:00-17:00;Wed 10:00-17:00;Thu 11:00-17:00");
        });
        return pair;
    }

    private void save(Person person, String hours) {
        availabilities.save(person.id(), WeeklyAvailability.parse(hours, person.zone()));
    }
}
