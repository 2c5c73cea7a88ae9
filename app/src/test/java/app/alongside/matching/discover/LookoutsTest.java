package app.alongside.matching.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchingFixtures;
import app.alongside.people.Blocks;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ama finds nobody at first; those who join later fit her, or do not. */
@AlongsideTest
class LookoutsTest {
    private static final String SUBJECT = "Somebody new who fits you";

    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    PeopleFixtures people;

    @Autowired
    MatchingFixtures matching;

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

    private OrganisationFixtures.Made made;
    private Organisation organisation;
    private Programme programme;
    private Person ama;
    private WebUser user;

    @BeforeEach
    void gather() {
        made = organisations.anOrganisation();
        organisation = made.organisation();
        programme = programmes.aPublishedProgramme(organisation);
        ama = matching.somebodyReady(organisation, programme, 0);
        user = new WebUser(port);
        people.signIn(user, organisation, ama);
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
                .contains(bo.name() + ".", programme.name(), "/discover?programme=" + programme.id());

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
        CurrentOrganisation.run(organisation.id(), () -> blocks.block(bo.id(), ama.id()));
        Person chidi = join(2);
        matching.proposeAnyway(organisation, programme, chidi, join(6));
        tell();
        assertThat(isTold()).isFalse();
    }

    @Test
    void whoeverHasNoPlaceOrLeftHearsNothing() {
        keep();
        Person bo = join(1);
        matching.proposeAnyway(organisation, programme, ama, bo);
        join(2);
        tell();
        assertThat(isTold()).isFalse();
        CurrentOrganisation.run(organisation.id(), () -> joining.leave(programme.id(), ama.id()));
        await().until(() ->
                !CurrentOrganisation.call(organisation.id(), () -> lookouts.isKept(programme.id(), ama.id())));
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
        WebUser anybody = new WebUser(port);
        Answer page = anybody.get(link);
        anybody.submit(page, link, Map.of());
        assertThat(user.get("/discover").text()).contains("Keep an eye out for me");
        user.submit(user.get("/discover"), path(), Map.of());
        assertThat(user.get("/discover").text()).contains("keeping an eye out for you");
    }

    @Test
    void onlyWhoeverIsReadyLooksOut() {
        WebUser stranger = new WebUser(port);
        people.signIn(stranger, organisation, people.aPerson(organisation, "Olu Outside"));
        assertThat(stranger.post(stranger.get("/today"), path(), Map.of()).status())
                .isEqualTo(404);
        var elsewhere = organisations.anOrganisation();
        Programme theirs = programmes.aPublishedProgramme(elsewhere.organisation());
        Person other = matching.somebodyReady(elsewhere.organisation(), theirs, 0);
        WebUser foreigner = new WebUser(port);
        people.signIn(foreigner, elsewhere.organisation(), other);
        assertThat(foreigner.post(foreigner.get("/today"), path(), Map.of()).status())
                .isEqualTo(404);
    }

    private void keep() {
        CurrentOrganisation.run(organisation.id(), () -> lookouts.keep(programme.id(), ama.id()));
    }

    private Person join(int number) {
        clock.advance(Duration.ofMinutes(2));
        return matching.somebodyReady(organisation, programme, number);
    }

    private void tell() {
        clock.advance(Duration.ofMinutes(2));
        CurrentOrganisation.run(organisation.id(), telling::perform);
    }

    /** Whether a mail was handed in: then the lookout rests for a day. */
    private boolean isTold() {
        return CurrentOrganisation.call(organisation.id(), lookouts::listDue).isEmpty();
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
