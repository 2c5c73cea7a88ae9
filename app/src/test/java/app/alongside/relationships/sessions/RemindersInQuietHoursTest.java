package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.notifications.MailPreferences;
import app.alongside.notifications.MailPreferences.Wishes;
import app.alongside.notifications.QuietHours;
import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reminder waits for the end of quiet hours where that is early enough; else it comes: they agreed to meet then. */
@AlongsideTest
class RemindersInQuietHoursTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30));
    private static final String REMINDER = "Within the hour";

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    MailPreferences preferences;

    @Autowired
    Choices choices;

    @Autowired
    List<DueWork> work;

    @Autowired
    SettableClock clock;

    private Made pair;
    private String ines;

    @BeforeEach
    void aPairWhoseFirstLikesQuietNightsAndReminders() {
        clock.set(Instant.parse("2027-01-11T09:00:00Z"));
        pair = relationships.aPair();
        ines = pair.one().email().value();
        pair.in(() -> {
            choices.save(pair.one().id(), new SessionChoices(false, true, ""));
            preferences.save(ines, new Wishes(Set.of(), Optional.of(NIGHT)));
        });
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oneOfTheEarlyMorningWaitsForTheEndOfTheNight() {
        sessions.agreed(pair, Instant.parse("2027-01-13T08:00:00Z"));
        at("2027-01-13T07:05:00Z", "relationships.remind-of-sessions");
        at("2027-01-13T07:29:00Z", "notifications.send-rested-mail");
        waitForAnotherMail();
        assertThat(reminders()).isEmpty();

        at("2027-01-13T07:31:00Z", "notifications.send-rested-mail");
        Mailbox.waitFor(ines, REMINDER);
    }

    @Test
    void oneThatWouldComeTooLateInTheMorningComesAtNight() {
        sessions.agreed(pair, Instant.parse("2027-01-12T22:00:00Z"));
        at("2027-01-12T21:05:00Z", "relationships.remind-of-sessions");
        Mailbox.waitFor(ines, REMINDER);
    }

    @Test
    void tenMinutesAreNeededToReadIt() {
        sessions.agreed(pair, Instant.parse("2027-01-13T07:40:00Z"));
        at("2027-01-13T06:45:00Z", "relationships.remind-of-sessions");
        Mailbox.waitFor(ines, REMINDER);
    }

    private void at(String moment, String name) {
        clock.set(Instant.parse(moment));
        pair.in(() -> work.stream().filter(due -> due.name().equals(name)).forEach(DueWork::perform));
    }

    /** What was handed in before it has left by the time it arrives. */
    private void waitForAnotherMail() {
        sessions.agreed(pair, Instant.parse("2027-01-20T12:00:00Z"));
        Mailbox.waitFor(ines, "20 January");
    }

    private List<String> reminders() {
        return Mailbox.listFor(ines).stream()
                .map(Mailbox::subjectOf)
                .filter(subject -> subject.contains(REMINDER))
                .toList();
    }
}
