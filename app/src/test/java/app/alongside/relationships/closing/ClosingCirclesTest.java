package app.alongside.relationships.closing;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.circles.CircleFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planned end of a circle. */
@AlongsideTest
class ClosingCirclesTest {
    private static final Part.Words WORDS = new Part.Words("Good months.", "To ask first.", Afterlife.COFFEE);

    @LocalServerPort
    int port;

    @Autowired
    CircleFixtures circles;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    Relationships all;

    @Autowired
    Closings closings;

    @Autowired
    WritingParts writing;

    @Test
    void itIsClosedWhenTheLastOfThemIsDoneAndThenEverybodyReadsAll() {
        Made made = circles.aRunningCircle(3);
        made.in(() -> writing.finish(made.id(), made.one().id(), WORDS));
        made.in(() -> writing.finish(made.id(), made.other().id(), WORDS));
        made.in(() -> assertThat(closings.get(made.id()).isOpen()).isFalse());
        WebUser third = signedIn(made, made.members().get(2));
        Answer page = third.get(made.path("/closing"));
        assertThat(page.text()).contains("is done").doesNotContain("Good months.");

        Answer closed = third.submit(
                page,
                made.path("/closing/part"),
                Map.of(
                        "summary",
                        "We read twelve hazard logs.",
                        "learned",
                        "To say what I skipped.",
                        "wish",
                        "COFFEE"));
        assertThat(closed.text()).contains("You closed this well", "Good months.", "We read twelve hazard logs.");
        Mailbox.waitFor(made.one().email().value(), "wrote is open");
        made.in(() -> assertThat(all.get(made.id()).isOver()).isTrue());
        assertThat(signedIn(made, made.one()).get(made.path("/closing")).text())
                .contains("We read twelve hazard logs.");
    }

    @Test
    void whoLeavesIsWaitedForNoLonger() {
        Made made = circles.aRunningCircle(4);
        Person late = made.members().get(3);
        made.in(() -> made.members().stream()
                .filter(member -> !member.equals(late))
                .forEach(member -> writing.finish(made.id(), member.id(), WORDS)));
        made.in(() -> assertThat(closings.get(made.id()).isOpen()).isFalse());
        leave(made, late);

        made.in(() -> assertThat(closings.get(made.id()).isClosed()).isTrue());
        assertThat(signedIn(made, made.one()).get(made.path("/closing")).text()).contains("You closed this well");
        assertThat(signedIn(made, late).get(made.path("/closing")).status()).isEqualTo(404);
    }

    @Test
    void whatTheOthersWishForAfterwardsHoldsThoughSomebodyWhoWasDoneLeft() {
        Made made = circles.aRunningCircle(4);
        Person gone = made.members().get(3);
        made.in(() -> writing.finish(made.id(), gone.id(), new Part.Words("Enough.", "A lot.", Afterlife.NONE)));
        leave(made, gone);
        made.in(() -> made.members().stream()
                .filter(member -> !member.equals(gone))
                .forEach(member -> writing.finish(made.id(), member.id(), WORDS)));

        made.in(() -> assertThat(closings.get(made.id()).isClosed()).isTrue());
        assertThat(signedIn(made, made.one()).get(made.path("/closing")).text())
                .contains("coffee")
                .doesNotContain("Nothing is planned for afterwards");
    }

    private void leave(Made made, Person person) {
        WebUser leaver = signedIn(made, person);
        leaver.submit(leaver.get(made.path("/leaving")), made.path("/leaving"), Map.of());
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
