package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class SessionsTest {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Suggestions suggestions;

    @Autowired
    CancellingSessions cancelling;

    @Autowired
    ConfirmingSessions confirming;

    @Autowired
    GivingPulses giving;

    @Autowired
    Pulses pulses;

    @Autowired
    EndingRelationships ending;

    @Autowired
    Relationships all;

    @Autowired
    RemindingOfSessions reminding;

    @Autowired
    AskingHowItWent asking;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anAgreedSessionReachesBothCalendars() {
        Made pair = relationships.aPair();
        Instant start = fixtures.inDays(3);
        Session session = fixtures.agreed(pair, start);
        assertThat(session.startsAt()).isEqualTo(start);
        assertThat(session.start().getZone().getId()).isEqualTo("Europe/Lisbon");
        for (String address : SessionFixtures.addresses(pair)) {
            MimeMessage mail = Mailbox.waitFor(address, "Agreed: you and");
            ICalendar calendar =
                    Biweekly.parse(Mailbox.textOf(mail, "text/calendar")).first();
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            VEvent event = calendar.getEvents().getFirst();
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getOrganizer().getCommonName())
                    .isEqualTo(pair.programme().name());
            assertThat(event.getOrganizer().getEmail())
                    .as("calendar programs answer to the mailbox that is read")
                    .isEqualTo("reply@alongside.test");
            assertThat(Mailbox.textOf(mail, "application/ics")).isEqualTo(Mailbox.textOf(mail, "text/calendar"));
            assertThat(Mailbox.textOf(mail, "text/plain")).contains("in Lisbon", "in Nairobi", session.path());
        }
    }

    @Test
    void aMoveIsTheSameAppointmentWithAHigherSequence() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        Instant later = fixtures.inDays(4);
        Answer asked = fixtures.suggest(
                pair,
                pair.other(),
                new Draft(session.id(), null, List.of(later), SessionFixtures.AN_HOUR, "A day later?"));
        pair.in(() -> assertThat(sessions.get(pair.id(), session.id()).startsAt())
                .as("it stays until the other has chosen")
                .isEqualTo(session.startsAt()));
        fixtures.choose(pair, pair.one(), ((Answer.Asked) asked).times(), later);
        pair.in(() -> {
            Session moved = sessions.get(pair.id(), session.id());
            assertThat(moved.startsAt()).isEqualTo(later);
            assertThat(moved.start().getZone().getId()).isEqualTo("Africa/Nairobi");
        });
        VEvent event = eventIn(Mailbox.waitFor(SessionFixtures.addresses(pair).getFirst(), "Moved:"));
        assertThat(event.getUid().getValue()).isEqualTo(session.id() + "@sessions.alongside");
        assertThat(event.getSequence().getValue()).isOne();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(later);
    }

    @Test
    void cancellingTakesItOutOfBothCalendarsAndFreesTheTime() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        pair.in(() -> assertThat(
                        cancelling.cancel(pair.id(), session.id(), pair.other().id()))
                .isInstanceOf(Done.class));
        for (String address : SessionFixtures.addresses(pair)) {
            MimeMessage mail = Mailbox.waitFor(address, "Cancelled:");
            assertThat(Mailbox.textOf(mail, "text/calendar")).contains("METHOD:CANCEL");
            assertThat(eventIn(mail).getStatus().isCancelled()).isTrue();
        }
        assertThat(fixtures.agreed(pair, session.startsAt()).id()).isNotEqualTo(session.id());
    }

    @Test
    void nobodyIsInTwoSessionsAtOnce() {
        Made pair = relationships.aPair();
        Made second = relationships.start(pair.organisation(), pair.programme(), swapped(pair));
        Instant start = fixtures.inDays(3);
        SuggestedTimes first = fixtures.suggested(pair, pair.one(), start);
        SuggestedTimes overlapping = fixtures.suggested(second, second.one(), start.plusSeconds(1800));
        assertThat(fixtures.choose(pair, pair.other(), first, start)).isInstanceOf(Done.class);
        assertThat(fixtures.choose(second, second.other(), overlapping, start.plusSeconds(1800)))
                .isEqualTo(new Refused(Reason.YOU_ARE_BOOKED));
        Draft taken = new Draft(null, null, List.of(start), SessionFixtures.AN_HOUR, "");
        assertThat(fixtures.suggest(second, second.one(), taken)).isEqualTo(new Refused(Reason.YOU_ARE_BOOKED));
        assertThat(fixtures.agreed(pair, start.plus(Duration.ofHours(1))))
                .as("right after the first one is fine")
                .isNotNull();
    }

    @Test
    void ofManyAgreedInTheSameMomentNoTwoOverlap() throws Exception {
        Made pair = relationships.aPair();
        List<Made> several = new ArrayList<>(List.of(pair));
        for (int i = 0; i < 7; i++) {
            several.add(relationships.start(
                    pair.organisation(), pair.programme(), i % 2 == 0 ? swapped(pair) : pair.members()));
        }
        Instant start = fixtures.inDays(5);
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (int i = 0; i < several.size(); i++) {
            Made made = several.get(i);
            Instant time = start.plusSeconds(i % 4 * 900L);
            SuggestedTimes suggestion = fixtures.suggested(made, made.one(), time);
            attempts.add(() -> fixtures.choose(made, made.other(), suggestion, time));
        }
        List<Answer> answers = atOnce(attempts);
        assertThat(answers).filteredOn(answer -> answer instanceof Done).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Done))
                .allSatisfy(answer -> assertThat(answer)
                        .isIn(new Refused(Reason.YOU_ARE_BOOKED), new Refused(Reason.SOMEBODY_WAS_QUICKER)));
    }

    @Test
    void ofAWholeCircleChoosingAtOnceOneChooses() throws Exception {
        Made circle = relationships.aCircle();
        SuggestedTimes suggestion =
                fixtures.suggested(circle, circle.one(), fixtures.inDays(2), fixtures.inDays(3), fixtures.inDays(4));
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (int i = 1; i < 4; i++) {
            Person member = circle.members().get(i);
            Instant time = fixtures.inDays(i + 1);
            attempts.add(() -> fixtures.choose(circle, member, suggestion, time));
        }
        List<Answer> answers = atOnce(attempts);
        assertThat(answers).filteredOn(answer -> answer instanceof Done).hasSize(1);
        assertThat(answers)
                .filteredOn(new Refused(Reason.NO_LONGER_OPEN)::equals)
                .hasSize(2);
        circle.in(() -> assertThat(sessions.listFor(circle.id())).hasSize(1));
    }

    @Test
    void oneQuestionAtATimeAndItsAuthorCannotAnswerIt() {
        Made pair = relationships.aPair();
        SuggestedTimes hers = fixtures.suggested(pair, pair.one(), fixtures.inDays(2));
        Draft mine = new Draft(null, null, List.of(fixtures.inDays(3)), SessionFixtures.AN_HOUR, "");
        assertThat(fixtures.suggest(pair, pair.other(), mine)).isEqualTo(new Refused(Reason.ANSWER_THEIRS_FIRST));
        assertThat(fixtures.choose(pair, pair.one(), hers, fixtures.inDays(2)))
                .isEqualTo(new Refused(Reason.OWN_SUGGESTION));
        Draft instead =
                new Draft(null, hers.id(), List.of(fixtures.inDays(3)), SessionFixtures.AN_HOUR, "Rather then?");
        assertThat(fixtures.suggest(pair, pair.other(), instead)).isInstanceOf(Answer.Asked.class);
        assertThat(fixtures.choose(pair, pair.other(), hers, fixtures.inDays(2)))
                .isEqualTo(new Refused(Reason.NO_LONGER_OPEN));
    }

    @Test
    void aTimeGoneByCanNeitherBeSuggestedNorChosen() {
        Made pair = relationships.aPair();
        Draft past = new Draft(null, null, List.of(clock.instant().minusSeconds(60)), SessionFixtures.AN_HOUR, "");
        assertThat(fixtures.suggest(pair, pair.one(), past)).isEqualTo(new Refused(Reason.PAST));
        Instant start = fixtures.inDays(2);
        SuggestedTimes suggestion = fixtures.suggested(pair, pair.one(), start);
        clock.set(start.plusSeconds(1));
        assertThat(fixtures.choose(pair, pair.other(), suggestion, start)).isEqualTo(new Refused(Reason.PAST));
    }

    @Test
    void itIsHeldOnceBothSaySo() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(2));
        pair.in(() -> assertThat(
                        confirming.met(pair.id(), session.id(), pair.one().id()))
                .as("not before it has begun")
                .isEqualTo(new Refused(Reason.NOT_NOW)));
        clock.set(session.endsAt());
        pair.in(() -> {
            confirming.met(pair.id(), session.id(), pair.one().id());
            confirming.missed(pair.id(), session.id(), pair.other().id());
            assertThat(sessions.get(pair.id(), session.id()).wasMissed()).isTrue();
            confirming.met(pair.id(), session.id(), pair.other().id());
            assertThat(sessions.get(pair.id(), session.id()).isHeld()).isTrue();
            assertThat(all.get(pair.id()).milestones().metAt()).isEqualTo(session.startsAt());
            assertThat(confirming.missed(pair.id(), session.id(), pair.one().id()))
                    .as("what all have confirmed stays")
                    .isEqualTo(new Refused(Reason.NOT_NOW));
        });
    }

    @Test
    void aPulseConfirmsAndCountsOnce() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(2));
        clock.set(session.endsAt());
        pair.in(() -> {
            Pulse first = new Pulse(session.id(), pair.one().id(), 4, 2, "Start on time");
            giving.give(pair.id(), first);
            giving.give(pair.id(), new Pulse(session.id(), pair.one().id(), 1, 1, ""));
            assertThat(pulses.find(session.id(), pair.one().id())).contains(first);
            assertThat(pulses.find(session.id(), pair.other().id())).isEmpty();
            assertThat(sessions.get(pair.id(), session.id()).answerOf(pair.one().id()))
                    .contains(true);
        });
    }

    @Test
    void theBalanceIsHiddenUntilBothAnsweredTwice() {
        Made pair = relationships.aPair();
        List<Session> two =
                List.of(fixtures.agreed(pair, fixtures.inDays(2)), fixtures.agreed(pair, fixtures.inDays(3)));
        clock.set(two.getLast().endsAt());
        pair.in(() -> {
            give(pair, two.getFirst(), 5, 1, 1, 4);
            assertThat(Balance.of(pulses.listFor(pair.id()), pair.one().id(), 2))
                    .isEmpty();
            give(pair, two.getLast(), 4, 2, 3, 4);
            assertThat(Balance.of(pulses.listFor(pair.id()), pair.one().id(), 2))
                    .contains(new Balance(2, 4.25, 1.75));
            assertThat(Balance.of(pulses.listFor(pair.id()), pair.other().id(), 2))
                    .contains(new Balance(2, 1.75, 4.25));
        });
    }

    @Test
    void remindsADayAheadAndOnce() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        String address = SessionFixtures.addresses(pair).getLast();
        clock.set(session.startsAt().minus(Duration.ofHours(25)));
        pair.in(reminding::perform);
        clock.set(session.startsAt().minus(Duration.ofHours(23)));
        pair.in(reminding::perform);
        pair.in(reminding::perform);
        Mailbox.waitFor(address, "Soon:");
        clock.set(session.endsAt().plus(Duration.ofHours(2)));
        pair.in(asking::perform);
        pair.in(asking::perform);
        Mailbox.waitFor(address, "How was your session with Inês?");
        assertThat(countOf(address, "Soon:")).isOne();
        assertThat(countOf(address, "How was")).isOne();
    }

    @Test
    void whoSaidSoAlreadyIsNotAsked() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        clock.set(session.endsAt().plus(Duration.ofHours(2)));
        pair.in(() -> confirming.met(pair.id(), session.id(), pair.one().id()));
        pair.in(asking::perform);
        Mailbox.waitFor(SessionFixtures.addresses(pair).getLast(), "How was");
        assertThat(countOf(SessionFixtures.addresses(pair).getFirst(), "How was"))
                .isZero();
    }

    @Test
    void theEndOfARelationshipCancelsWhatWasPlanned() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        fixtures.suggested(pair, pair.one(), fixtures.inDays(9));
        pair.in(() -> ending.end(pair.id(), pair.one().id()));
        Mailbox.waitFor(SessionFixtures.addresses(pair).getLast(), "Cancelled:");
        pair.in(() -> {
            assertThat(sessions.get(pair.id(), session.id()).isCancelled()).isTrue();
            assertThat(suggestions.findOpen(pair.id())).isEmpty();
        });
    }

    private void give(Made pair, Session session, int gave, int got, int theyGave, int theyGot) {
        giving.give(pair.id(), new Pulse(session.id(), pair.one().id(), gave, got, ""));
        giving.give(pair.id(), new Pulse(session.id(), pair.other().id(), theyGave, theyGot, ""));
    }

    private static List<Person> swapped(Made pair) {
        return List.of(pair.other(), pair.one());
    }

    private static List<Answer> atOnce(List<Callable<Answer>> attempts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(attempts.size())) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(attempts)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static long countOf(String address, String subject) {
        return Mailbox.listFor(address).stream()
                .filter(mail -> subjectOf(mail).contains(subject))
                .count();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static VEvent eventIn(MimeMessage mail) {
        return Biweekly.parse(Mailbox.textOf(mail, "text/calendar"))
                .first()
                .getEvents()
                .getFirst();
    }
}
