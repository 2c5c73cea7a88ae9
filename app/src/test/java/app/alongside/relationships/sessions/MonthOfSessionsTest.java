package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.people.Profiles;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class MonthOfSessionsTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    Profiles profiles;

    @Autowired
    ConfirmingSessions confirming;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theProfileSaysWhatThisMonthTakesOfTheHoursSetAside() {
        Made made = relationships.aPair();
        LocalDate first = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        moveTo(first.plusDays(2));
        made.in(() -> profiles.saveCapacity(made.one().id(), 2, 4));
        sessions.agreed(made, noon(first.plusDays(4)));
        sessions.agreed(made, noon(first.plusDays(20)));
        sessions.agreed(made, noon(first.plusMonths(1).plusDays(1)));
        assertThat(profileOf(made, made.one())).contains("You have given none of the 4 hours", "2 more are planned");

        moveTo(first.plusDays(5));
        assertThat(profileOf(made, made.one()))
                .contains("You have given one hour of the 4 hours", "one more is planned")
                .doesNotContain("more than you set aside");
        made.in(() -> profiles.saveCapacity(made.one().id(), 2, 1));
        assertThat(profileOf(made, made.one())).contains("That is more than you set aside");
    }

    @Test
    void whoeverDidNotComeGaveNothing() {
        Made made = relationships.aPair();
        LocalDate first = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        moveTo(first.plusDays(2));
        Session session = sessions.agreed(made, noon(first.plusDays(4)));
        moveTo(first.plusDays(5));
        made.in(() -> confirming.missed(made.id(), session.id(), made.one().id()));
        assertThat(profileOf(made, made.one())).contains("You have given none of");
        assertThat(profileOf(made, made.other())).contains("You have given one hour of");
    }

    private String profileOf(Made made, Person person) {
        return relationships
                .signedIn(port, made, person)
                .get("/profile")
                .page()
                .select("section[aria-labelledby=h-month]")
                .text();
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), noon(day).plusSeconds(3600)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
