package app.alongside.relationships.closing;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.HoldingRelationships;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class ClosingTest {
    private static final Part.Words WORDS = new Part.Words("Good weeks.", "To ask first.", Afterlife.COFFEE);

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    Relationships all;

    @Autowired
    Closings closings;

    @Autowired
    WritingParts writing;

    @Autowired
    AnnouncingEnds announcing;

    @Autowired
    InvitingToCoffee coffee;

    @Autowired
    ClosingRelationships closing;

    @Autowired
    EndingRelationships ending;

    @Autowired
    HoldingRelationships holding;

    @Autowired
    DatabaseDump dump;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void twoWeeksAheadTodayAndAMailSaySoAndOnlyOnce() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        assertThat(ines.get("/today").text()).doesNotContain("Your last weeks");
        made.in(announcing::perform);
        clock.set(made.programme()
                .ends()
                .minusDays(PlanningEnds.DAYS_AHEAD)
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC));
        ines = signedIn(made, made.one());
        assertThat(ines.get("/today").text()).contains("Your last weeks with Wanjiru");
        assertThat(ines.get(made.path("")).text()).contains("Your last weeks together");
        made.in(() -> {
            announcing.perform();
            announcing.perform();
        });
        for (Person member : made.members()) {
            String address = member.email().value();
            assertThat(Mailbox.linkIn(Mailbox.waitFor(address, "Two weeks left with")))
                    .isEqualTo(made.path("/closing"));
            assertThat(Mailbox.listFor(address)).hasSize(1);
        }
    }

    @Test
    void whatEachWritesStaysTheirsUntilBothAreDoneAndThenItIsClosed() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        Answer mine = finish(ines, made, "We rebuilt the argument twice.", "Patience with balises.", "COFFEE");
        assertThat(mine.text()).contains("Thank you. It opens as soon as everybody is done");
        Mailbox.waitFor(made.other().email().value(), "Inês has written for the end");
        assertThat(wanjiru.get(made.path("/closing")).text())
                .contains("Inês is done")
                .doesNotContain("We rebuilt the argument", "Patience with balises");
        assertThat(wanjiru.get("/today").text()).contains("Your words for the end with Inês are awaited");

        Answer open = finish(wanjiru, made, "Honest and light.", "To state the claim first.", "IN_TOUCH");
        assertThat(open.text())
                .contains("You closed this well", "We rebuilt the argument twice.", "Patience with balises.")
                .contains("You and Inês stay in touch", made.one().email().value());
        Mailbox.waitFor(made.one().email().value(), "What you and Wanjiru wrote is open");
        assertThat(ines.get(made.path("")).text()).contains("This came to its end", "You closed this well");
        assertThat(ines.get(made.path("/closing")).text()).contains("Honest and light.");
        assertThat(ines.get("/peers").text()).contains("Has come to its end");
        made.in(() -> assertThat(all.get(made.id()).isOver()).isTrue());
        assertThat(dump.tablesWith("We rebuilt the argument")).isEmpty();
        assertThat(dump.tablesWith("Patience with balises")).isEmpty();
    }

    @Test
    void aPlannedLastSessionIsHeldBeforeItCloses() {
        Made made = relationships.aPairThatAgreed();
        sessions.agreed(made, sessions.inDays(5));
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/closing"));
        assertThat(page.text()).contains("The last session you have agreed");
        Answer put = ines.submit(page, made.path("/closing/agenda"), Map.of());
        assertThat(put.text()).contains("Looking back is on the agenda");
        made.in(() -> {
            writing.finish(made.id(), made.one().id(), WORDS);
            writing.finish(made.id(), made.other().id(), WORDS);
            closing.perform();
            assertThat(all.get(made.id()).isActive()).isTrue();
        });
        assertThat(ines.get(made.path("/closing")).text()).contains("Everybody has said how it was", "Good weeks.");
        clock.advance(Duration.ofDays(8));
        made.in(() -> {
            closing.perform();
            closing.perform();
            assertThat(all.get(made.id()).isOver()).isTrue();
            assertThat(closings.get(made.id()).isClosed()).isTrue();
        });
    }

    @Test
    void aThankYouArrivesAsALinkAndIsReadHere() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer refused =
                ines.submit(ines.get(made.path("/closing")), made.path("/closing/thanks"), Map.of("thanks", " "));
        assertThat(refused.status()).isEqualTo(422);
        Answer sent = ines.submit(refused, made.path("/closing/thanks"), Map.of("thanks", "For every Thursday."));
        assertThat(sent.text()).contains("Your thanks are on their way", "For every Thursday.");
        var mail = Mailbox.waitFor(made.other().email().value(), "Inês says thank you");
        assertThat(Mailbox.textOf(mail, "text/plain")).doesNotContain("For every Thursday.");
        assertThat(signedIn(made, made.other()).get(Mailbox.linkIn(mail)).text())
                .contains("Inês says thank you", "For every Thursday.");
        assertThat(ines.post(sent, made.path("/closing/thanks"), Map.of("thanks", "Again"))
                        .text())
                .contains("your first note stays")
                .doesNotContain("Again");
        assertThat(dump.tablesWith("For every Thursday.")).isEmpty();
    }

    @Test
    void wordsAreSavedAsTheyAreTypedAndKeptWhereTheyAreNotReady() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/closing"));
        assertThat(typed(ines, page, made, "Half a sen").text()).contains("Saved");
        Answer again = ines.get(made.path("/closing"));
        assertThat(again.page().select("#summary").text()).isEqualTo("Half a sen");
        Answer refused = ines.submit(again, made.path("/closing/part"), Map.of("learned", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#summary").text()).isEqualTo("Half a sen");
        assertThat(refused.text()).contains("Write a sentence about what you learned.");
        Answer tooLong = ines.post(again, made.path("/closing/draft"), Map.of("learned", "x".repeat(4001)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#learned").text()).hasSize(4001);
        assertThat(signedIn(made, made.other()).get(made.path("/closing")).text())
                .doesNotContain("Half a sen", "Inês is done");
    }

    @Test
    void theLastDayCanBeMoved() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/closing"));
        for (String day : List.of("", "yesterday", "2001-01-01", "2999-01-01")) {
            Answer refused = ines.submit(page, made.path("/closing/day"), Map.of("endsOn", day));
            assertThat(refused.status()).as(day).isEqualTo(422);
            assertThat(refused.page().select("#endsOn").attr("value")).isEqualTo(day);
        }
        String day = LocalDate.now(clock).plusDays(5).toString();
        ines.submit(page, made.path("/closing/day"), Map.of("endsOn", day));
        Mailbox.waitFor(made.other().email().value(), "Inês suggests another last day");
        assertThat(signedIn(made, made.other()).get("/today").text()).contains("Your last weeks with Inês");
    }

    @Test
    void whoWaitedTwoWeeksClosesItAloneAndAnUnfinishedDraftStaysPrivate() {
        Made made = relationships.aPair();
        made.in(() -> {
            writing.finish(made.id(), made.one().id(), WORDS);
            writing.draft(made.id(), made.other().id(), new Part.Words("Not for anybody yet", "", Afterlife.COFFEE));
        });
        WebUser ines = signedIn(made, made.one());
        Answer early = ines.get(made.path("/closing"));
        assertThat(ines.post(early, made.path("/closing"), Map.of()).text()).contains("Nothing was changed");
        clock.advance(WritingParts.PATIENCE.plusMinutes(1));
        ines = signedIn(made, made.one());
        Answer closed = ines.submit(ines.get(made.path("/closing")), made.path("/closing"), Map.of());
        assertThat(closed.text())
                .contains("You closed this well", "Nothing is planned for afterwards")
                .doesNotContain("Not for anybody yet");
        assertThat(signedIn(made, made.other()).get(made.path("/closing")).text())
                .contains("Not for anybody yet", "Good weeks.");
    }

    @Test
    void coffeesAreRemindedOfFourTimes() {
        Made made = relationships.aPair();
        made.in(() -> made.members().forEach(member -> writing.finish(made.id(), member.id(), WORDS)));
        for (int quarter = 0; quarter < 6; quarter++) {
            clock.advance(Duration.ofDays(93));
            made.in(() -> {
                coffee.perform();
                coffee.perform();
            });
        }
        Mailbox.waitFor(made.one().email().value(), "Time for a coffee with Wanjiru?");
        made.in(() -> assertThat(countReminders())
                .isEqualTo(InvitingToCoffee.COFFEES * made.members().size()));
    }

    @RepeatedTest(5)
    void twoWhoAreDoneAtOnceCloseItOnce() throws Exception {
        Made made = relationships.aPair();
        AtOnce.all(made.members().stream()
                .map(member -> Executors.callable(() -> made.in(() -> writing.finish(made.id(), member.id(), WORDS))))
                .toList());
        made.in(() -> assertThat(closings.get(made.id()).isClosed()).isTrue());
    }

    @Test
    void nobodyThanksOrWritesOnceItRestsOrWasEndedByOneOfThem() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/closing"));
        made.in(() -> holding.hold(made.id()));
        assertThat(ines.post(page, made.path("/closing/thanks"), Map.of("thanks", "Hello"))
                        .text())
                .contains("resting or over");
        made.in(() -> {
            holding.release(made.id());
            ending.end(made.id(), made.other().id());
        });
        assertThat(ines.post(page, made.path("/closing/thanks"), Map.of("thanks", "Hello"))
                        .text())
                .contains("resting or over");
        assertThat(ines.post(page, made.path("/closing/part"), Map.of("summary", "a", "learned", "b"))
                        .text())
                .contains("resting or over");
        assertThat(ines.get(made.path("/closing")).page().select("main form")).isEmpty();
    }

    @Test
    void strangersAndCoordinatorsFindNothing() {
        Made made = relationships.aPair();
        made.in(() -> writing.finish(made.id(), made.one().id(), WORDS));
        Made other = relationships.aPair();
        WebUser stranger = signedIn(other, other.one());
        WebUser coordinator = new WebUser(port);
        organisations.signIn(coordinator, made.organisation(), made.coordinator());
        for (WebUser user : List.of(stranger, coordinator)) {
            Answer home = user.get("/account");
            assertThat(user.get(made.path("/closing")).status()).isEqualTo(404);
            for (String action : List.of("", "/part", "/draft", "/thanks", "/day", "/agenda")) {
                assertThat(user.post(home, made.path("/closing" + action), Map.of("thanks", "x"))
                                .status())
                        .as(action)
                        .isEqualTo(404);
            }
        }
    }

    private Integer countReminders() {
        return transactions.execute(status -> jdbc.sql("select count(*) from outbox_mail where kind = :kind")
                .param("kind", "relationships.closing.mail.coffee")
                .query(Integer.class)
                .single());
    }

    private Answer finish(WebUser user, Made made, String summary, String learned, String wish) {
        return user.submit(
                user.get(made.path("/closing")),
                made.path("/closing/part"),
                Map.of("summary", summary, "learned", learned, "wish", wish));
    }

    private Answer typed(WebUser user, Answer page, Made made, String summary) {
        String body = "_csrf=" + page.page().select("input[name=_csrf]").attr("value") + "&summary="
                + URLEncoder.encode(summary, StandardCharsets.UTF_8);
        return user.send(HttpRequest.newBuilder(user.resolve(made.path("/closing/draft")))
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
