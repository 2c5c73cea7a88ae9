package app.alongside.notifications;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.circles.CircleFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SendsMails;
import app.alongside.testing.WebUser;
import app.alongside.ui.Words;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Attendee;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends one mail of every kind that the message bundles know, and reads them all as mail programs do. */
@AlongsideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryMailTest {
    private static final double READABLE = 4.5;

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    CircleFixtures circles;

    @Autowired
    PeopleFixtures people;

    @Autowired
    List<SendsMails> senders;

    @Autowired
    Post post;

    @Autowired
    Words words;

    @Autowired
    TransactionTemplate transaction;

    private Person reader;
    private List<ReadMail> mails;

    @BeforeAll
    void sendAndReadOneOfEachKind() {
        Made pair = relationships.aPair();
        Made circle = circles.aRunningCircle(4);
        List.of(pair, circle)
                .forEach(made -> made.in(() -> transaction.executeWithoutResult(status -> {
                    senders.forEach(sender -> sender.sendEach(made));
                    shortKinds()
                            .forEach(kind -> post.send(
                                    made.other().recipient(),
                                    new ShortMail(kind, made.path(""), "Inês", "Safety cases")));
                })));
        reader = pair.other();
        people.anAccount(pair.organisation(), reader);
        askForALink(pair);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(received(pair, circle))
                        .extracting(ReadMail::kind)
                        .containsAll(kinds()));
        mails = received(pair, circle);
    }

    private void askForALink(Made pair) {
        WebUser user = new WebUser(port);
        WebUser.Answer door =
                user.get("/sign-in?organisation=" + pair.organisation().slug());
        user.post(
                door,
                "/sign-in-links",
                Map.of(
                        "organisation",
                        pair.organisation().slug(),
                        "email",
                        reader.email().value()));
    }

    private static List<ReadMail> received(Made... all) {
        return List.of(all).stream()
                .flatMap(made -> Mailbox.listFor(made.other().email().value()).stream())
                .map(ReadMail::of)
                .toList();
    }

    /** A kind is a stem of texts with a subject, a text and a button. */
    private List<String> kinds() {
        return words.listKeys().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring(0, key.length() - ".subject".length()))
                .filter(stem -> words.knows(stem + ".text") && words.knows(stem + ".button"))
                .toList();
    }

    /** Those that are one sentence and one button; the others are composed. */
    private List<String> shortKinds() {
        return kinds().stream()
                .filter(kind ->
                        !kind.matches("(matching|relationships\\.(sessions|messages))\\.mail\\..*|identity.mail"))
                .toList();
    }

    @Test
    void thereAreManyKinds() {
        assertThat(kinds()).hasSizeGreaterThan(50).contains("care.raised", "relationships.sessions.mail.agreed");
    }

    @Test
    void itComesAsPlainTextAndAsHtmlThatSayTheSame() {
        forEach(mail -> {
            assertThat(mail.types()).containsSubsequence("multipart/alternative", "text/plain", "text/html");
            String plain = flat(mail.plain());
            assertThat(mail.shownTexts())
                    .filteredOn(text -> !text.equals(words.say(reader.locale(), "notifications.or-open")))
                    .allSatisfy(text -> assertThat(plain).contains(flat(text)));
            String shown = flat(mail.html().body().wholeText());
            assertThat(mail.plain().lines().map(line -> line.replaceFirst("^\\s*(\\* )?", "")))
                    .allSatisfy(line -> assertThat(shown).contains(flat(line.replaceFirst(": ?(http\\S+)?$", ""))));
            assertThat(mail.html().title()).isEqualTo(flat(mail.subject()));
        });
    }

    @Test
    void itAsksForOneThing() {
        forEach(mail -> {
            String link = mail.button().attr("href");
            assertThat(link).startsWith("http://alongside.test/");
            assertThat(mail.button().text()).hasSizeBetween(3, 40);
            Set<String> others = mail.html().select("a[href^=http://alongside.test]").eachAttr("href").stream()
                    .filter(href -> !href.equals(link))
                    .collect(toSet());
            assertThat(others).allMatch(href -> href.contains("/unsubscribe/"));
            assertThat(mail.plain()).contains(link);
        });
    }

    @Test
    void itsSubjectSaysWhatItIsAbout() {
        forEach(mail -> assertThat(mail.subject()).hasSizeBetween(8, 90).doesNotContain("\n"));
    }

    @Test
    void noTextIsMissing() {
        forEach(mail -> {
            for (String text : List.of(mail.subject(), mail.plain(), mail.html().wholeText())) {
                assertThat(text)
                        .doesNotContainPattern("\\{\\d")
                        .doesNotContainPattern("\\bnull\\b")
                        .doesNotContainPattern("(matching|relationships|care|identity|notifications)\\.[a-z]+[.a-z-]*")
                        .doesNotContain("&amp;", "&lt;", "&quot;", "&#");
            }
        });
    }

    @Test
    void itNeedsNoPicturesAndFetchesNothing() {
        forEach(mail -> {
            assertThat(mail.html()
                            .select("img, svg, link, script, iframe, object, video, audio, form, [src], [background]"))
                    .isEmpty();
            assertThat(mail.html().outerHtml()).doesNotContain("url(", "@import");
        });
    }

    @Test
    void whatIsNotNeededCanBeStoppedWithOneClick() {
        forEach(mail -> {
            boolean needed = mail.hasCalendar() || mail.kind().matches("(identity|care)\\..*");
            assertThat(mail.findHeader("List-Unsubscribe").isPresent()).isEqualTo(!needed);
            mail.findHeader("List-Unsubscribe").ifPresent(stop -> {
                assertThat(mail.findHeader("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
                String link = stop.replaceAll("[<>]", "");
                assertThat(mail.html().select("a[href=" + link + "]").text()).isEqualTo("Stop mails like this");
                assertThat(mail.plain()).contains("Stop mails like this: " + link);
            });
        });
    }

    @Test
    void itNamesItsLanguage() {
        forEach(mail -> assertThat(mail.html().select("html").attr("lang"))
                .isEqualTo(reader.locale().toLanguageTag()));
    }

    @Test
    void timesAreOnTheReadersClockAndSayWhich() {
        forEach(mail -> {
            if (mail.kind().startsWith("relationships.sessions.mail.")) {
                assertThat(mail.plain()).contains("15:00–16:00 in Nairobi", "Nairobi time, UTC+3", "in Lisbon");
                assertThat(mail.html().select("b").eachText()).allMatch(time -> time.endsWith("in Nairobi"));
                assertThat(mail.html()
                                .select("b span[style=white-space:nowrap]")
                                .eachText())
                        .contains("15:00–16:00");
            }
        });
    }

    @Test
    void itsWordsStandOutInLightAndInDark() {
        forEach(mail -> List.of(Colours.light(), Colours.dark(mail.html()))
                .forEach(colours -> mail.html().body().getAllElements().stream()
                        .filter(element -> !element.ownText().isBlank())
                        .forEach(element -> assertThat(colours.contrastOf(element))
                                .as(element.outerHtml())
                                .isGreaterThan(READABLE))));
    }

    @Test
    void itFitsANarrowScreen() {
        forEach(mail -> {
            assertThat(mail.html().select("[width]").eachAttr("width")).containsOnly("100%");
            assertThat(mail.html().select("[style]").eachAttr("style"))
                    .noneMatch(style -> style.matches(".*(?<!max-)width:.*|.*white-space:\\s*pre.*"));
            assertThat(mail.html().select("[style*=nowrap]").eachText())
                    .as("only a time stays on one line")
                    .allMatch(text -> text.matches("\\d{1,2}:\\d{2}–\\d{1,2}:\\d{2}"));
            assertThat(mail.html().select("meta[name=viewport]")).hasSize(1);
        });
    }

    @Test
    void everyMailServerCanCarryIt() {
        forEach(mail -> assertThat(mail.raw().split("\r\n"))
                .allMatch(line -> line.length() <= 998 && line.chars().allMatch(octet -> octet < 127)));
    }

    @Test
    void calendarsActUponItsInvitation() {
        List<ReadMail> invitations =
                mails.stream().filter(ReadMail::hasCalendar).toList();
        assertThat(invitations)
                .extracting(ReadMail::kind)
                .contains(
                        "relationships.sessions.mail.agreed",
                        "relationships.sessions.mail.moved",
                        "relationships.sessions.mail.cancelled",
                        "relationships.sessions.mail.taken-out");
        assertThat(invitations).allSatisfy(mail -> {
            String method = mail.kind().matches(".*(agreed|moved)") ? "REQUEST" : "CANCEL";
            assertThat(mail.types())
                    .containsExactly(
                            "multipart/mixed",
                            "multipart/alternative",
                            "text/plain",
                            "text/html",
                            "text/calendar",
                            "application/ics");
            assertThat(mail.raw().replaceAll("\\s+", " "))
                    .containsPattern("text/calendar; charset=UTF-8; method=" + method + ";")
                    .containsPattern("Content-Disposition: attachment; filename=\"?invite.ics");
            checkCalendar(mail, method);
        });
    }

    private void checkCalendar(ReadMail mail, String method) {
        assertThat(mail.calendar().split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(mail.calendar()).warnings(warnings).first();
        assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        boolean uninvited = mail.kind().endsWith("taken-out");
        assertThat(event.getSequence().getValue()).isEqualTo(mail.kind().endsWith("moved") || uninvited ? 1 : 0);
        assertThat(event.getStatus())
                .isEqualTo(uninvited ? null : method.equals("CANCEL") ? Status.cancelled() : Status.confirmed());
        assertThat(event.getAttendees().stream().map(Attendee::getEmail)).contains(mail.recipient());
        assertThat(event.getOrganizer().getEmail()).isEqualTo("reply@alongside.test");
        assertThat(event.getDescription().getValue())
                .contains("\uD83D\uDE42", "the <b>safety case</b> & \\ its top claim");
    }

    private void forEach(Consumer<ReadMail> check) {
        assertThat(mails).allSatisfy(mail -> {
            try {
                check.accept(mail);
            } catch (AssertionError wrong) {
                throw new AssertionError(mail.kind() + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
