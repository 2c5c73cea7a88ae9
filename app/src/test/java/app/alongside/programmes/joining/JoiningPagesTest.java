package app.alongside.programmes.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.ConsentText;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class JoiningPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Autowired
    DesigningProgrammes designing;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Availabilities availabilities;

    @Autowired
    StatementCounter statements;

    @Autowired
    SettableClock clock;

    private Organisation organisation;
    private Programme programme;
    private Person ama;
    private WebUser user;

    @BeforeEach
    void make() {
        organisation = organisations.anOrganisation().organisation();
        programme = fixtures.aPublishedProgramme(organisation);
        ama = people.aPerson(organisation, "Ama Mensah");
        user = new WebUser(port);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fromThePublicPageThroughTheDoorToBeingReady() {
        people.anAccount(organisation, ama);
        Answer door = user.get("/p/" + organisation.slug() + "/" + programme.slug() + "/join");
        assertThat(door.path()).isEqualTo("/sign-in");
        Answer joining = user.post(
                door,
                "/sign-in",
                Map.of(
                        "organisation", organisation.slug(),
                        "email", ama.email().value(),
                        "password", OrganisationFixtures.PASSWORD));
        assertThat(joining.path()).isEqualTo(path("/joining"));
        assertThat(joining.text()).contains("Counselling or therapy", "Confidentiality", "I have read this and agree");

        Answer skills = user.submit(joining, path("/joining"), Map.of("agree", "yes"));
        assertThat(skills.path()).isEqualTo(path("/questionnaire/skills"));
        people.offers(organisation, ama, "Public speaking");
        people.wants(organisation, ama, "Negotiation");

        Answer when = user.get(path("/questionnaire/when"));
        user.submit(when, "/profile/answers/availability", Map.of("free", "0-18", "zone", "Asia/Kathmandu"));
        assertThat(CurrentOrganisation.call(organisation.id(), () -> availabilities.get(ama.id())))
                .satisfies(hours -> {
                    assertThat(hours.format()).isEqualTo("Mon 09:00-10:00");
                    assertThat(hours.zone()).hasToString("Asia/Kathmandu");
                });

        Answer ready = user.post(user.get(path("/questionnaire/limits")), path("/questionnaire"), Map.of());
        assertThat(ready.path()).isEqualTo(path("/joining"));
        assertThat(ready.text()).contains("You’re ready");
        assertThat(enrolment())
                .hasValueSatisfying(found -> assertThat(found.isReady()).isTrue());
    }

    @Test
    void nobodyJoinsWithoutSayingSoAndNoTextIsAgreedToUnread() {
        signIn();
        Answer page = user.get(path("/joining"));
        Answer unticked = user.submit(page, path("/joining"), Map.of());
        assertThat(unticked.status()).isEqualTo(422);
        assertThat(unticked.page().select("#agree-error").text()).contains("Tick the box");

        CurrentOrganisation.run(organisation.id(), () -> {
            designing.change(programme.id(), new ConsentText(1, "Something quite different"));
            fixtures.publish(programme.id());
        });
        Answer changed = user.submit(page, path("/joining"), Map.of("agree", "yes"));
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text()).contains("changed while you were reading", "Something quite different");
        assertThat(enrolment()).isEmpty();
    }

    @Test
    void finishingTooEarlyNamesWhatIsMissingAndResumingLeadsThere() {
        signIn();
        fixtures.join(organisation, programme, ama.id());
        Answer refused = user.post(user.get(path("/questionnaire/limits")), path("/questionnaire"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] a").eachAttr("href"))
                .containsExactly(
                        path("/questionnaire/skills"), path("/questionnaire/skills"), path("/questionnaire/when"));

        people.offers(organisation, ama, "Public speaking");
        people.wants(organisation, ama, "Negotiation");
        assertThat(user.get(path("/questionnaire")).path()).isEqualTo(path("/questionnaire/goals"));
    }

    @Test
    void goingOnWithoutScriptSavesThePartFirst() {
        signIn();
        fixtures.join(organisation, programme, ama.id());
        Answer goals = user.get(path("/questionnaire/goals"));
        Map<String, String> typed = Map.of("goals", "Chartership", "next", nextOf(goals));
        Answer way = user.submit(goals, "/profile/answers", typed);
        assertThat(way.path()).isEqualTo(path("/questionnaire/way"));
        assertThat(user.get(path("/questionnaire/goals"))
                        .page()
                        .select("#goals")
                        .text())
                .isEqualTo("Chartership");

        Answer when = user.get(path("/questionnaire/when"));
        Map<String, String> ticked = Map.of("free", "1-20", "next", nextOf(when));
        Answer limits = user.submit(when, "/profile/answers/availability", ticked);
        assertThat(limits.path()).isEqualTo(path("/questionnaire/limits"));
        assertThat(user.get(path("/questionnaire/when"))
                        .page()
                        .select("input[value=1-20]")
                        .hasAttr("checked"))
                .isTrue();

        Answer refused =
                user.post(limits, path("/questionnaire"), Map.of("answer", "capacity", "partners", "3", "hours", "99"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#hours").attr("value")).isEqualTo("99");
    }

    private static String nextOf(Answer page) {
        return page.page().select(".form-foot .btn--primary[name=next]").attr("value");
    }

    @Test
    void answersGivenForOneProgrammeAreKnownToTheNext() {
        signIn();
        fixtures.join(organisation, programme, ama.id());
        user.submit(user.get(path("/questionnaire/when")), "/profile/answers/availability", Map.of("free", "2-20"));
        Programme other = fixtures.aPublishedProgramme(organisation, "Another one");
        fixtures.join(organisation, other, ama.id());
        Answer when = user.get("/programmes/" + other.id() + "/questionnaire/when");
        assertThat(when.page().select("input[value=2-20]").hasAttr("checked")).isTrue();
    }

    @Test
    void aDayThatHasPassedIsNoLongerPromised() {
        String page = "/p/" + organisation.slug() + "/" + programme.slug();
        assertThat(user.get(page).text()).contains("First proposals by");
        clock.advance(Duration.ofDays(40));
        assertThat(user.get(page).text()).doesNotContain("First proposals by");
    }

    @Test
    void whoeverHasNotAgreedIsLedToReadFirst() {
        signIn();
        assertThat(user.get(path("/questionnaire")).path()).isEqualTo(path("/joining"));
        assertThat(user.get(path("/questionnaire/when")).path()).isEqualTo(path("/joining"));
    }

    @Test
    void leavingTakesTwoClicksAndNoReason() {
        signIn();
        fixtures.join(organisation, programme, ama.id());
        Answer left = user.submit(user.get(path("/joining")), path("/leaving"), Map.of());
        assertThat(left.text()).contains("You have left");
        assertThat(enrolment())
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(Enrolment.Status.LEFT));
        assertThat(user.get(path("/joining")).text()).contains("I have read this and agree");
    }

    @Test
    void draftsAndOtherOrganisationsProgrammesAreNotThere() {
        signIn();
        Organisation other = organisations.anOrganisation().organisation();
        Programme foreign = fixtures.aPublishedProgramme(other);
        Programme draft = fixtures.aDraft(organisation, "Not yet");
        Answer page = user.get("/programmes");
        for (Programme hidden : List.of(foreign, draft)) {
            for (String end : List.of("/joining", "/questionnaire", "/questionnaire/skills")) {
                assertThat(user.get("/programmes/" + hidden.id() + end).status())
                        .as(end)
                        .isEqualTo(404);
            }
            for (String end : List.of("/joining", "/questionnaire", "/leaving")) {
                assertThat(user.post(page, "/programmes/" + hidden.id() + end, Map.of("agree", "yes", "version", "1"))
                                .status())
                        .as(end)
                        .isEqualTo(404);
            }
        }
        assertThat(user.get("/p/" + organisation.slug() + "/" + foreign.slug() + "-2")
                        .status())
                .isEqualTo(404);
        assertThat(user.get("/p/nobody/" + programme.slug()).status()).isEqualTo(404);
        assertThat(page.text()).doesNotContain("Not yet");
    }

    @Test
    void brokenHoursAreRefusedOrReadHarmlessly() {
        signIn();
        Answer page = user.get("/programmes");
        Map<String, String> nonsense = Map.of("zone", "Asia/Kathmandu", "free", "9-99", "from", "47", "until", "3");
        assertThat(user.post(page, "/profile/answers/availability", nonsense).status())
                .isEqualTo(200);
        assertThat(CurrentOrganisation.call(organisation.id(), () -> availabilities.get(ama.id()))
                        .isEmpty())
                .isTrue();
        assertThat(user.post(page, "/profile/answers/availability", Map.of("zone", "Middle/Earth"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void thePagesAskTheDatabaseLittle() {
        signIn();
        fixtures.join(organisation, programme, ama.id());
        assertThat(statementsFor("/programmes")).isLessThanOrEqualTo(6);
        assertThat(statementsFor(path("/joining"))).isLessThanOrEqualTo(7);
        assertThat(statementsFor(path("/questionnaire/skills"))).isLessThanOrEqualTo(18);
    }

    private int statementsFor(String address) {
        statements.reset();
        assertThat(user.get(address).status()).isEqualTo(200);
        return statements.listStatements().size();
    }

    private void signIn() {
        people.signIn(user, organisation, ama);
    }

    private Optional<Enrolment> enrolment() {
        return CurrentOrganisation.call(organisation.id(), () -> enrolments.find(programme.id(), ama.id()));
    }

    private String path(String end) {
        return "/programmes/" + programme.id() + end;
    }
}
