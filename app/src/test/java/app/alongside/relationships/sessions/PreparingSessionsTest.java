package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.Wording;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What members do before and after a session: reminders at choice, the agenda, the room, the next step. */
@AlongsideTest
class PreparingSessionsTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    RemindingOfSessions reminding;

    @Autowired
    WritingAgendas writing;

    @Autowired
    SettingGoals setting;

    @Autowired
    Goals goals;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everybodyIsRemindedAsTheyLike() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        WebUser wanjiru = relationships.signedIn(port, pair, pair.other());
        WebUser.Answer page = wanjiru.get("/calendars");
        assertThat(page.page().select("input[name=dayBefore]").hasAttr("checked"))
                .isTrue();
        wanjiru.post(page, "/calendars/choices", Map.of("hourBefore", "true"));

        clock.set(session.startsAt().minus(Duration.ofHours(23)));
        pair.in(reminding::perform);
        clock.set(session.startsAt().minus(Duration.ofMinutes(58)));
        pair.in(reminding::perform);
        pair.in(reminding::perform);

        MimeMessage mail = Mailbox.waitFor(pair.other().email().value(), "Within the hour:");
        assertThat(Mailbox.textOf(mail, "text/plain")).contains("https://meet.test/room", "The top claim");
        Mailbox.waitFor(pair.one().email().value(), "Soon:");
        assertThat(countOf(pair, 1, "Soon:")).isZero();
        assertThat(countOf(pair, 1, "Within the hour:")).isOne();
        assertThat(countOf(pair, 0, "Within the hour:")).isZero();
    }

    @Test
    void theAgendaGrowsUntilTheSessionBegins() {
        Made pair = relationships.aPair();
        Goal goal = aGoal(pair);
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer page = ines.get(session.path());
        WebUser.Answer added = ines.post(page, session.path() + "/agenda", Map.of("point", " Ask about\nthe audit "));
        assertThat(points(added)).containsExactly("The top claim", "What to bring next time", "Ask about the audit");
        assertThat(added.page().select("button[name=point]").eachAttr("value"))
                .contains(goal.wording().what());
        WebUser.Answer taken = ines.post(
                page, session.path() + "/agenda", Map.of("point", goal.wording().what()));
        assertThat(points(taken)).endsWith(goal.wording().what());
        WebUser.Answer fewer = ines.post(page, session.path() + "/agenda/removal", Map.of("point", "The top claim"));
        assertThat(points(fewer)).doesNotContain("The top claim").hasSize(3);
        assertThat(ines.post(page, session.path() + "/agenda", Map.of("point", "x".repeat(301)))
                        .text())
                .contains("That can’t be done");

        clock.set(session.startsAt());
        assertThat(ines.post(page, session.path() + "/agenda", Map.of("point", "Too late"))
                        .text())
                .contains("That can’t be done")
                .doesNotContain("Too late");
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() throws Exception {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String point = "Point " + i;
            attempts.add(() -> CurrentOrganisation.call(
                    pair.organisation().id(), () -> writing.add(pair.id(), session.id(), point)));
        }
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Answer> answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasOnlyElementsOfType(Answer.Done.class);
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        assertThat(points(ines.get(session.path()))).hasSize(10).contains("Point 0", "Point 7");
    }

    @Test
    void anOwnRoomIsFilledIn() {
        Made pair = relationships.aPair();
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer page = ines.get("/calendars");
        WebUser.Answer refused = ines.post(page, "/calendars/choices", Map.of("link", "javascript:alert(1)"));
        assertThat(refused.status()).isEqualTo(422);
        ines.post(page, "/calendars/choices", Map.of("link", "https://meet.test/ines"));
        assertThat(ines.get(pair.path("/sessions/new")).page().select("#place").val())
                .isEqualTo("https://meet.test/ines");
        assertThat(ines.get(pair.path("/sessions/rhythms/new"))
                        .page()
                        .select("#place")
                        .val())
                .isEqualTo("https://meet.test/ines");
        WebUser wanjiru = relationships.signedIn(port, pair, pair.other());
        assertThat(wanjiru.get(pair.path("/sessions/new"))
                        .page()
                        .select("#place")
                        .val())
                .isEmpty();
    }

    @Test
    void aNextStepGoesToTheGoal() {
        Made pair = relationships.aPair();
        Goal goal = aGoal(pair);
        Session session = fixtures.agreed(pair, fixtures.inDays(2));
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        assertThat(ines.get(session.path()).page().select("#next-step"))
                .as("not before they met")
                .isEmpty();
        clock.set(session.endsAt());
        WebUser.Answer page = ines.get(session.path());
        WebUser.Answer done = ines.submit(page, session.path() + "/steps", Map.of("step", "Send the draft to Rafael"));
        assertThat(done.text()).contains("You find it among the steps");
        assertThat(ines.submit(page, session.path() + "/steps", Map.of("step", " "))
                        .text())
                .contains("Write the step in a few words");
        pair.in(() -> assertThat(goals.find(pair.id(), goal.id()).orElseThrow().steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.text()).isEqualTo("Send the draft to Rafael");
                    assertThat(step.owner()).isEqualTo(pair.one().id());
                }));
    }

    private Goal aGoal(Made pair) {
        Wording wording = new Wording(pair.one().id(), "Write a safety case that stands", "", "", "", null);
        return CurrentOrganisation.call(
                pair.organisation().id(),
                () -> setting.set(pair.id(), pair.one().id(), wording));
    }

    private static List<String> points(WebUser.Answer page) {
        return page.page().select(".agenda li span.grow").eachText();
    }

    private static long countOf(Made pair, int member, String subject) {
        return Mailbox.listFor(pair.members().get(member).email().value()).stream()
                .filter(mail -> Mailbox.subjectOf(mail).contains(subject))
                .count();
    }
}
