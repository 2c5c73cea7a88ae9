package app.alongside.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchingFixtures;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ama and Bo are ready; Ama needs a break. */
@AlongsideTest
class PausingTest {
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
    Enrolments enrolments;

    @Autowired
    PausingEnrolments pausing;

    @Autowired
    EndingPauses ending;

    @Autowired
    SettableClock clock;

    private Organisation organisation;
    private Programme programme;
    private Person ama;
    private Person bo;

    @BeforeEach
    void gather() {
        organisation = organisations.anOrganisation().organisation();
        programme = programmes.aPublishedProgramme(organisation);
        List<Person> pool = matching.aPool(organisation, programme, 2);
        ama = pool.getFirst();
        bo = pool.getLast();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoPausesIsNotMatchedAndComesBackByThemselves() {
        WebUser user = signedIn(ama);
        String joining = "/programmes/" + programme.id() + "/joining";
        Answer paused = user.submit(user.get(joining), "/programmes/" + programme.id() + "/pause", Map.of());
        assertThat(paused.text()).contains("You’ve paused");
        assertThat(matching.propose(organisation, programme, List.of(ama, bo))).isEmpty();
        assertThat(user.get("/today").text()).contains("You’ve paused in " + programme.name());

        Answer back = user.submit(user.get(joining), "/programmes/" + programme.id() + "/return", Map.of());
        assertThat(back.text()).contains("Welcome back", "You’re ready");
        assertThat(matching.propose(organisation, programme, List.of(ama, bo))).hasSize(1);
    }

    @Test
    void aPauseWithADayEndsOnThatDay() {
        LocalDate until = LocalDate.now(clock).plusDays(10);
        inside(() -> pausing.pause(programme.id(), ama.id(), until));
        clock.advance(Duration.ofDays(9));
        inside(ending::perform);
        assertThat(statusOfAma()).isEqualTo(Enrolment.Status.PAUSED);
        clock.advance(Duration.ofDays(1));
        inside(ending::perform);
        inside(ending::perform);
        assertThat(statusOfAma()).isEqualTo(Enrolment.Status.READY);
    }

    @Test
    void aDayThatIsNotAheadIsRefused() {
        inside(() -> assertThat(pausing.pause(programme.id(), ama.id(), LocalDate.now(clock)))
                .isEqualTo(new JoiningProgrammes.Step.Refused("programmes.refused.pause-over")));
        assertThat(statusOfAma()).isEqualTo(Enrolment.Status.READY);
    }

    @Test
    void whoHasNotFinishedTheQuestionnaireComesBackToIt() {
        Person chidi = people.aPerson(organisation, "Chidi Okafor");
        programmes.join(organisation, programme, chidi.id());
        inside(() -> {
            pausing.pause(programme.id(), chidi.id(), null);
            pausing.comeBack(programme.id(), chidi.id());
            assertThat(enrolments.find(programme.id(), chidi.id()).orElseThrow().status())
                    .isEqualTo(Enrolment.Status.CONSENTED);
        });
    }

    @Test
    void whoHasLeftCannotPause() {
        inside(() -> {
            Person stranger = people.aPerson(organisation, "Dora Keller");
            assertThat(pausing.pause(programme.id(), stranger.id(), null))
                    .isEqualTo(new JoiningProgrammes.Step.Refused("programmes.refused.not-joined"));
        });
    }

    private Enrolment.Status statusOfAma() {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> enrolments.find(programme.id(), ama.id()).orElseThrow().status());
    }

    private void inside(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }

    private WebUser signedIn(Person person) {
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, person);
        return user;
    }
}
