package app.alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.notifications.MailPreferences.Wishes;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.OrganisationFixtures.Made;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class MailPreferencesTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Outbox outbox;

    @Autowired
    SendingRestedMail sendingRested;

    @Autowired
    MailPreferences preferences;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private Made made;
    private String address;

    @BeforeEach
    void anOrganisation() {
        made = organisations.anOrganisation();
        address = made.administrator().email().value();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aMailProgramStopsAKindOfMailWithOneClickAndNoOther() throws MessagingException {
        send("relationships.messages.mail.written", "First message");
        MimeMessage mail = Mailbox.waitFor(address, "First message");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        assertThat(Mailbox.textOf(mail, "text/plain")).contains(link);
        assertThat(Mailbox.textOf(mail, "text/html")).contains("href=\"" + link + "\"");

        WebUser looker = new WebUser(port);
        assertThat(looker.get(link).text()).contains("Stop these mails?", "Messages from your peers");
        send("relationships.messages.mail.written", "Second message");
        Mailbox.waitFor(address, "Second message");

        WebUser program = new WebUser(port);
        WebUser.Answer answer = program.send(HttpRequest.newBuilder(program.resolve(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answer.status()).isEqualTo(200);

        send("relationships.messages.mail.written", "Third message");
        send("matching.proposed", "A proposal");
        Mailbox.waitFor(address, "A proposal");
        assertThat(subjects()).doesNotContain("Third message");
    }

    @Test
    void mailThatIsNeededComesWithoutAWayToStopIt() throws MessagingException {
        save(new Wishes(Set.of(MailTopic.values()), Optional.of(allDay())));
        send("identity.sign-in-link", "Your link");
        assertThat(Mailbox.waitFor(address, "Your link").getHeader("List-Unsubscribe"))
                .isNull();

        sendWithCalendar("relationships.sessions.mail.invited", "Your session");
        assertThat(Mailbox.waitFor(address, "Your session").getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void mailOfTheQuietHoursComesInTheMorning() {
        save(new Wishes(Set.of(), Optional.of(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30)))));
        clock.set(Instant.parse("2027-01-11T23:00:00Z"));
        send("matching.proposed", "A late proposal");
        sendRested();
        send("identity.sign-in-link", "Your late link");
        Mailbox.waitFor(address, "Your late link");
        assertThat(subjects()).doesNotContain("A late proposal");

        clock.set(Instant.parse("2027-01-12T07:30:00Z"));
        sendRested();
        sendRested();
        Mailbox.waitFor(address, "A late proposal");
        assertThat(subjects()).containsOnlyOnce("A late proposal");
    }

    @Test
    void peopleChooseOnTheirAccountPage() {
        WebUser user = new WebUser(port);
        organisations.signIn(user, made.organisation(), made.administrator().email());
        WebUser.Answer page = user.get("/account/mail");
        assertThat(page.page().select("input[name=wanted][checked]")).hasSameSizeAs(MailTopic.values());

        WebUser.Answer refused =
                user.post(page, "/account/mail", Map.of("quiet", "true", "from", "20:00", "until", "20:00"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#until-error").text()).contains("different end");

        user.post(
                page,
                "/account/mail",
                Map.of("wanted", "SESSIONS", "quiet", "true", "from", "21:00", "until", "06:00"));
        Wishes wishes = CurrentOrganisation.call(made.organisation().id(), () -> preferences.get(address));
        assertThat(wishes.stopped()).hasSize(MailTopic.values().length - 1).doesNotContain(MailTopic.SESSIONS);
        assertThat(wishes.quiet()).contains(new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0)));
    }

    @Test
    void aLinkOfAnotherOrganisationStopsNothing() throws MessagingException {
        send("matching.proposed", "Mine");
        String link = Mailbox.waitFor(address, "Mine")
                .getHeader("List-Unsubscribe")[0]
                .replaceAll("[<>]", "");
        Made other = organisations.anOrganisation();
        String foreign = link.replace(
                made.organisation().id().toString(), other.organisation().id().toString());
        assertThat(new WebUser(port).get(foreign).text()).contains("We don’t know this link");
    }

    private static QuietHours allDay() {
        return new QuietHours(LocalTime.MIDNIGHT, LocalTime.of(23, 59));
    }

    private void send(String kind, String subject) {
        hand(kind, subject, List.of());
    }

    private void sendWithCalendar(String kind, String subject) {
        hand(kind, subject, List.of(new Mail.CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));
    }

    private void hand(String kind, String subject, List<Mail.CalendarPart> calendar) {
        Mail mail = new Mail(
                kind,
                new Recipient("Helena Duarte", address, Locale.UK, ZoneId.of("Europe/Lisbon")),
                subject,
                "<html><body><p>Hello</p></body></html>",
                "Hello\n",
                calendar);
        inOrganisation(() -> transaction.executeWithoutResult(status -> outbox.send(mail)));
    }

    private void save(Wishes wishes) {
        inOrganisation(() -> preferences.save(address, wishes));
    }

    private void sendRested() {
        inOrganisation(sendingRested::perform);
    }

    private void inOrganisation(Runnable work) {
        CurrentOrganisation.run(made.organisation().id(), work);
    }

    private List<String> subjects() {
        return Mailbox.listFor(address).stream()
                .map(MailPreferencesTest::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
