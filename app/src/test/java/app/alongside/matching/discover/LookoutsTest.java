package app.alongside.matching.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.people.Blocks;
import app.alongside.people.Person;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ama finds nobody at first; those who join later fit her, or do not. */
@AlongsideTest
class LookoutsTest {
    private static final String SUBJECT = "Somebody new who fits you";

    @Autowired
    MatchingFixtures matching;

    @Autowired
    WebUsers users;

    @Autowired
    TellingOfNewcomers telling;

    @Autowired
    Lookouts lookouts;

    @Autowired
    Blocks blocks;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    SettableClock clock;

    private MatchingScene programme;
    private Person ama;
    private WebUser user;

    @BeforeEach
    void gather() {
        programme = matching.programme();
        ama = programme.join(0);
        user = programme.signedIn(ama);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoeverFitsAndJoinsIsToldOnceADayAtMost() {
        Answer empty = user.get("/discover");
        assertThat(empty.text()).contains("Few people fit just now", "one mail a day at most");
        Answer kept = user.submit(empty, path(), Map.of());
        assertThat(kept.text()).contains("We’ll write to you when somebody joins", "keeping an eye out for you");

        join(4);
        tell();
        assertThat(mails()).as("somebody who offers the same joined").isZero();
        Person bo = join(1);
        tell();
        assertThat(Mailbox.textOf(Mailbox.waitFor(ama.email().value(), SUBJECT), "text/plain"))
                .contains(bo.name() + ".", programme.programme().name(), "/discover?programme=" + programme.id());

        Person chidi = join(2);
        Person dora = join(3);
        tell();
        clock.advance(Duration.ofHours(23));
        tell();
        clock.advance(Duration.ofHours(2));
        tell();
        tell();
        await().until(() -> mails() == 2);
        assertThat(Mailbox.listFor(ama.email().value()).stream().map(mail -> Mailbox.textOf(mail, "text/plain")))
                .anyMatch(
                        text -> text.contains(chidi.name()) && text.contains(dora.name()) && !text.contains(bo.name()));
    }

    @Test
    void whoeverIsBlockedOrFullIsNeverTold() {
        keep();
        Person bo = join(1);
        programme.inside(() -> blocks.block(bo.id(), ama.id()));
        Person chidi = join(2);
        programme.proposeAnyway(chidi, join(6));
        tell();
        assertThat(isTold()).isFalse();
    }

    @Test
    void whoeverHasNoPlaceOrLeftHearsNothing() {
        keep();
        Person bo = join(1);
        programme.proposeAnyway(ama, bo);
        join(2);
        tell();
        assertThat(isTold()).isFalse();
        programme.inside(() -> joining.leave(programme.id(), ama.id()));
        await().until(() -> !programme.told(() -> lookouts.isKept(programme.id(), ama.id())));
    }

    @Test
    void itEndsByTheButtonAndByTheLinkInTheMail() {
        keep();
        Answer ended = user.submit(user.get("/discover"), path() + "/ending", Map.of());
        assertThat(ended.text()).contains("Stopped.", "Keep an eye out for me");
        join(1);
        tell();
        assertThat(mails()).isZero();

        keep();
        clock.advance(Duration.ofMinutes(1));
        join(2);
        tell();
        String link = linkIn(Mailbox.textOf(Mailbox.waitFor(ama.email().value(), SUBJECT), "text/plain"));
        WebUser anybody = users.anybody();
        Answer page = anybody.get(link);
        anybody.submit(page, link, Map.of());
        assertThat(user.get("/discover").text()).contains("Keep an eye out for me");
        user.submit(user.get("/discover"), path(), Map.of());
        assertThat(user.get("/discover").text()).contains("keeping an eye out for you");
    }

    @Test
    void onlyWhoeverIsReadyLooksOut() {
        WebUser stranger = programme.signedIn(programme.newcomer("Olu Outside").outside());
        assertThat(stranger.post(stranger.get("/today"), path(), Map.of()).status())
                .isEqualTo(404);
        MatchingScene elsewhere = matching.programme();
        WebUser foreigner = elsewhere.signedIn(elsewhere.join(0));
        assertThat(foreigner.post(foreigner.get("/today"), path(), Map.of()).status())
                .isEqualTo(404);
    }

    private void keep() {
        programme.inside(() -> lookouts.keep(programme.id(), ama.id()));
    }

    private Person join(int number) {
        clock.advance(Duration.ofMinutes(2));
        return programme.join(number);
    }

    private void tell() {
        clock.advance(Duration.ofMinutes(2));
        programme.inside(telling::perform);
    }

    /** Whether a mail was handed in: then the lookout rests for a day. */
    private boolean isTold() {
        return programme.told(lookouts::listDue).isEmpty();
    }

    private long mails() {
        return Mailbox.listFor(ama.email().value()).stream()
                .filter(mail -> Mailbox.subjectOf(mail).equals(SUBJECT))
                .count();
    }

    private String path() {
        return "/discover/" + programme.id() + "/lookout";
    }

    private static String linkIn(String mail) {
        Matcher link = Pattern.compile("http://[^/\\s]+(/unsubscribe/\\S+)").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
