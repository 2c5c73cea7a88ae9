package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.CalendarReply;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.circles.CircleFixtures.Cast;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.AnsweringInvitations;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
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

@AlongsideTest
class LeavingCirclesTest {
    @LocalServerPort
    int port;

    @Autowired
    CircleFixtures circles;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    Relationships all;

    @Autowired
    Sessions held;

    @Autowired
    AnsweringInvitations answering;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoLeavesIsOutOfItAndTheOthersCarryOn() throws Exception {
        Made made = circles.aRunningCircle(4);
        Session session = sessions.agreed(made, sessions.inDays(3));
        WebUser leaver = signedIn(made, made.one());
        leaver.submit(leaver.get(made.path("/messages")), made.path("/messages"), Map.of("text", "It was good."));
        Answer asked = leaver.get(made.path("/ending"));
        assertThat(asked.text()).contains("Leave the circle", "carry on without you");
        assertThat(leaver.submit(asked, made.path("/leaving"), Map.of()).text())
                .contains("You are no longer in that circle");

        assertThat(leaver.get(made.path("")).status()).isEqualTo(404);
        String entry =
                Mailbox.textOf(Mailbox.waitFor(made.one().email().value(), "Out of your calendar"), "text/calendar");
        assertThat(entry)
                .as("takes it out of the leaver's calendar, and cancels it for nobody")
                .contains("METHOD:CANCEL", "UID:" + session.id(), "SEQUENCE:" + (session.sequence() + 1))
                .containsOnlyOnce("ATTENDEE")
                .doesNotContain("STATUS:CANCELLED", "BEGIN:VALARM");
        Mailbox.waitFor(made.other().email().value(), made.one().firstName() + " has left your circle");
        WebUser stays = signedIn(made, made.other());
        assertThat(stays.get(made.path("")).text()).contains("Three of us");
        assertThat(stays.get(made.path("/messages")).text())
                .contains("It was good.", made.one().firstName());
        assertThat(stays.get(session.path() + "/session.ics").status()).isEqualTo(200);
        made.in(() -> assertThat(held.listOf(made.one().id())).isEmpty());
    }

    @Test
    void withFewerThanThreeACircleComesToItsEnd() {
        Made made = circles.aRunningCircle(3);
        WebUser leaver = signedIn(made, made.one());
        Answer asked = leaver.get(made.path("/leaving"));
        assertThat(asked.text()).contains("comes to its end");
        leaver.submit(asked, made.path("/leaving"), Map.of());
        made.in(() -> assertThat(all.get(made.id()).isOver()).isTrue());
        assertThat(signedIn(made, made.other()).get("/circles").text()).contains("Has come to its end");
    }

    @Test
    void oneMemberNeitherEndsNorPausesItForTheOthers() {
        Made made = circles.aRunningCircle(4);
        WebUser one = signedIn(made, made.one());
        Answer page = one.get(made.path(""));
        one.post(page, made.path("/ending"), Map.of());
        one.post(page, made.path("/pause"), Map.of("until", "2026-12-31"));
        made.in(() -> assertThat(all.get(made.id()).isActive()).isTrue());
        assertThat(page.text()).doesNotContain("Pause for a while");
        assertThat(page.page().select(".tabs a").eachText())
                .isNotEmpty()
                .noneMatch(tab -> tab.startsWith("Goals") || tab.startsWith("Questions"));
    }

    @Test
    void aSessionCountsOnceMoreThanHalfWereThereAndOneWhoWasNotChangesNothing() {
        Made made = circles.aRunningCircle(4);
        Session session = sessions.agreed(made, sessions.inDays(3));
        clock.set(session.endsAt().plus(Duration.ofMinutes(5)));
        for (Person member : made.members().subList(0, 2)) {
            answer(made, member, session, "true");
        }
        answer(made, made.members().get(3), session, "false");
        made.in(() -> assertThat(held.get(made.id(), session.id()).isHeld()).isFalse());
        answer(made, made.members().get(2), session, "true");
        made.in(() -> {
            Session after = held.get(made.id(), session.id());
            assertThat(after.isHeld()).isTrue();
            assertThat(after.answerOf(made.members().get(3).id())).contains(false);
        });
    }

    @Test
    void whoCannotComeSaysSoAndTheCircleMeetsAllTheSame() throws Exception {
        Made made = circles.aRunningCircle(4);
        Session session = sessions.agreed(made, sessions.inDays(3));
        WebUser other = signedIn(made, made.other());
        Answer back = other.submit(other.get(session.path()), session.path() + "/reply", Map.of("answer", "DECLINED"));
        assertThat(back.path()).isEqualTo(made.path(""));
        String told = Mailbox.textOf(
                Mailbox.waitFor(made.one().email().value(), made.other().firstName() + " can’t come"), "text/plain");
        assertThat(told).contains("takes place all the same").doesNotContain("Suggest another");
    }

    @Test
    void whoReturnsToSeveralInTheSameMomentIsInOneAndToldOfTheOthers() throws Exception {
        Cast cast = circles.aCast(3);
        List<Callable<Object>> returns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Made made = circles.aRunningCircle(cast);
            Session session = sessions.agreed(made, sessions.inDays(3));
            made.members().forEach(member -> reply(made, session, member, CalendarReply.Answer.DECLINED));
            returns.add(() -> reply(made, session, made.other(), CalendarReply.Answer.ACCEPTED));
        }
        List<Object> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(returns.size())) {
            for (Future<Object> answer : threads.invokeAll(returns)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(new Refused(Reason.YOU_ARE_BOOKED)::equals)
                .hasSize(5);
    }

    private Object reply(Made made, Session session, Person member, CalendarReply.Answer answer) {
        return CurrentOrganisation.call(
                made.organisation().id(), () -> answering.answer(made.id(), session.id(), member.id(), answer));
    }

    private void answer(Made made, Person member, Session session, String met) {
        WebUser user = signedIn(made, member);
        Answer page = user.get(session.path());
        assertThat(page.text()).contains("Were you there?");
        user.submit(page, session.path() + "/attendance", Map.of("met", met));
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
