package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class SwapTheChairTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    Balances balances;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void afterThreeSessionsThatLeanedOneWayItIsSuggestedOnceAndGoesOntoTheAgenda() {
        Made made = relationships.aPair();
        meet(made, 5, 1);
        meet(made, 5, 2);
        assertNoStreak(made);
        meet(made, 4, 1);
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer page = ines.get(made.path(""));
        assertThat(page.text()).contains("Swap the chair?", "you gave more than Wanjiru");
        assertThat(relationships
                        .signedIn(port, made, made.other())
                        .get(made.path(""))
                        .text())
                .contains("Inês gave more than you");
        assertThat(ines.post(page, made.path("/chair"), Map.of()).text()).contains("No session is planned");

        sessions.agreed(made, sessions.inDays(5));
        Answer swapped = ines.post(page, made.path("/chair"), Map.of());
        assertThat(swapped.page().select(".agenda").text()).contains("the question of Inês comes first");
        assertThat(swapped.text()).doesNotContain("Swap the chair?");
    }

    @Test
    void nothingIsSuggestedWhileItIsEvenOrLeansNowThisWayAndNowThat() {
        Made even = relationships.aPair();
        meet(even, 3, 3);
        meet(even, 4, 4);
        meet(even, 3, 3);
        assertNoStreak(even);
        Made turning = relationships.aPair();
        meet(turning, 5, 1);
        meet(turning, 5, 1);
        meet(turning, 1, 5);
        assertNoStreak(turning);
    }

    private void assertNoStreak(Made made) {
        made.in(() -> assertThat(
                        balances.findStreak(made.relationship(), made.one().id()))
                .isEmpty());
    }

    private void meet(Made made, int gave, int got) {
        Session session = sessions.agreed(made, sessions.inDays(2));
        clock.advance(Duration.ofDays(3));
        sessions.pulses(made, session, gave, got);
    }
}
