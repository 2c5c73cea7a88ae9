package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.CalendarReply.Answer;
import app.alongside.notifications.inbound.FetchingMailByHand;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.sessions.Answer.Asked;
import app.alongside.relationships.sessions.SuggestingTimes.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What calendar programs answer, from the mailbox to the page. */
@AlongsideTest
class CalendarRepliesByMailTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Sessions sessions;

    @Autowired
    FetchingMailByHand mailbox;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "google, ACCEPTED",
        "google, DECLINED",
        "outlook, ACCEPTED",
        "outlook, TENTATIVE",
        "apple, TENTATIVE",
        "apple, DECLINED"
    })
    void anAnswerOfAnyProgramIsNoted(String program, Answer answer) throws Exception {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        arrive(reply(session, pair.other()).by(program).saying(answer));
        assertThat(repliesTo(pair, session)).isEqualTo(Map.of(pair.other().id(), answer));
    }

    @Test
    void whoCannotComeIsShownAndTheOtherIsAskedForAnotherTime() throws Exception {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        arrive(reply(session, pair.other()).by("outlook").saying(Answer.DECLINED));
        MimeMessage mail = Mailbox.waitFor(pair.one().email().value(), "Wanjiru can’t come on");
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        WebUser.Answer times = ines.get(Mailbox.linkIn(mail));
        assertThat(times.page().select("input[name=session]").val())
                .isEqualTo(session.id().toString());
        assertThat(ines.get(session.path()).text()).contains("Wanjiru can’t come.");
        assertThat(Mailbox.listFor(pair.other().email().value()))
                .as("whoever declined knows")
                .noneMatch(one -> Mailbox.textOf(one, "text/plain").contains("can’t come"));
    }

    @Test
    void anAnswerOnThePageIsShownToTheOther() {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        WebUser wanjiru = relationships.signedIn(port, pair, pair.other());
        WebUser.Answer answered =
                wanjiru.submit(wanjiru.get(session.path()), session.path() + "/reply", Map.of("answer", "TENTATIVE"));
        assertThat(answered.page().select("button[aria-pressed=true]").eachText())
                .containsExactly("Perhaps");
        WebUser ines = relationships.signedIn(port, pair, pair.one());
        assertThat(ines.get(session.path()).text()).contains("Wanjiru may come.");
    }

    @Test
    void whoeverWasNotInvitedOrPretendsIsIgnored() throws Exception {
        Made pair = relationships.aPair();
        Made elsewhere = relationships.aPair();
        Person colleague = people.aPerson(pair.organisation(), "Rafael Nogueira");
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        Reply honest = reply(session, pair.other()).saying(Answer.DECLINED);
        arrive(honest.from("stranger@else.test"));
        arrive(honest.from(pair.one().email().value()));
        arrive(reply(session, colleague).saying(Answer.DECLINED));
        arrive(reply(session, elsewhere.other()).saying(Answer.DECLINED));
        arrive(honest.named(UUID.randomUUID() + "@sessions.alongside"));
        arrive(honest.named("040000008200E00074C5B7101A82E008"));
        mailbox.bring("Authentication-Results: mx.test; spf=pass;\n dmarc=fail (p=none)\n" + honest.write());
        mailbox.fetch();
        assertThat(repliesTo(pair, session)).isEmpty();
    }

    @Test
    void theLatestAnswerToTheLatestTimeCounts() throws Exception {
        Made pair = relationships.aPair();
        Session session = fixtures.agreed(pair, fixtures.inDays(3));
        Instant now = clock.instant();
        Reply accepted = reply(session, pair.other()).saying(Answer.ACCEPTED).at(now.minusSeconds(60));
        arrive(accepted);
        arrive(reply(session, pair.other()).saying(Answer.DECLINED).at(now.minusSeconds(120)));
        arrive(accepted);
        assertThat(repliesTo(pair, session)).containsEntry(pair.other().id(), Answer.ACCEPTED);

        Draft later = new Draft(session.id(), null, List.of(fixtures.inDays(4)), SessionFixtures.AN_HOUR, "");
        Asked asked = (Asked) fixtures.suggest(pair, pair.one(), later);
        fixtures.choose(pair, pair.other(), asked.times(), fixtures.inDays(4));
        assertThat(repliesTo(pair, session)).as("a new time asks anew").isEmpty();
        arrive(reply(session, pair.other()).saying(Answer.DECLINED).at(now));
        assertThat(repliesTo(pair, session)).as("it answered the old time").isEmpty();
    }

    private Map<PersonId, Answer> repliesTo(Made pair, Session session) {
        return CurrentOrganisation.call(
                pair.organisation().id(),
                () -> sessions.get(pair.id(), session.id()).replies());
    }

    private void arrive(Reply reply) throws Exception {
        mailbox.bring(reply.write());
        mailbox.fetch();
    }

    private Reply reply(Session session, Person by) {
        String address = by.email().value();
        return new Reply(
                "google",
                address,
                address,
                Answer.ACCEPTED,
                session.id() + "@sessions.alongside",
                session.sequence(),
                clock.instant());
    }

    /** A reply as one of the calendar programs writes it. */
    private record Reply(
            String program, String from, String attendee, Answer answer, String uid, int sequence, Instant at) {
        private static final Pattern ENCODED = Pattern.compile("(?s)\\{\\{base64}}\n(.*?)\\{\\{/base64}}\n");
        private static final DateTimeFormatter STAMP =
                DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

        Reply by(String other) {
            return new Reply(other, from, attendee, answer, uid, sequence, at);
        }

        Reply from(String other) {
            return new Reply(program, other, attendee, answer, uid, sequence, at);
        }

        Reply saying(Answer other) {
            return new Reply(program, from, attendee, other, uid, sequence, at);
        }

        Reply named(String other) {
            return new Reply(program, from, attendee, answer, other, sequence, at);
        }

        Reply at(Instant other) {
            return new Reply(program, from, attendee, answer, uid, sequence, other);
        }

        String write() throws IOException {
            String text = read("/replies/" + program + ".eml")
                    .replace("{{from}}", from)
                    .replace("{{attendee}}", attendee)
                    .replace("{{answer}}", answer.name())
                    .replace("{{uid}}", uid)
                    .replace("{{sequence}}", Integer.toString(sequence))
                    .replace("{{stamp}}", STAMP.format(at));
            return ENCODED.matcher(text).replaceAll(Reply::encode);
        }

        private static String encode(MatchResult part) {
            byte[] bytes = part.group(1).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(Base64.getMimeEncoder().encodeToString(bytes) + "\n");
        }

        private static String read(String resource) throws IOException {
            try (InputStream file =
                    Objects.requireNonNull(CalendarRepliesByMailTest.class.getResourceAsStream(resource))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
