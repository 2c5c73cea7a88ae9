package app.alongside.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ama and Bo are ready; Ama needs a break. */
@AlongsideTest
class PausingTest {
    @Autowired
    ProgrammeFixtures programmes;

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

    private MatchingScene programme;
    private Person ama;
    private Person bo;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(2);
        ama = programme.person(0);
        bo = programme.person(1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoPausesIsNotMatchedAndComesBackByThemselves() {
        WebUser user = programme.signedIn(ama);
        String joining = "/programmes/" + programme.id() + "/joining";
        Answer paused = user.submit(user.get(joining), "/programmes/" + programme.id() + "/pause", Map.of());
        assertThat(paused.text()).contains("You’ve paused");
        assertThat(programme.propose()).isEmpty();
        assertThat(user.get("/today").text())
                .contains("You’ve paused in " + programme.programme().name());

        Answer back = user.submit(user.get(joining), "/programmes/" + programme.id() + "/return", Map.of());
        assertThat(back.text()).contains("Welcome back", "You’re ready");
        assertThat(programme.propose()).hasSize(1);
    }

    @Test
    void aPauseWithADayEndsOnThatDay() {
        LocalDate until = LocalDate.now(clock).plusDays(10);
        programme.inside(() -> pausing.pause(programme.id(), ama.id(), until));
        clock.advance(Duration.ofDays(9));
        programme.inside(ending::perform);
        assertThat(statusOfAma()).isEqualTo(Enrolment.Status.PAUSED);
        clock.advance(Duration.ofDays(1));
        programme.inside(ending::perform);
        programme.inside(ending::perform);
        assertThat(statusOfAma()).isEqualTo(Enrolment.Status.READY);
    }

    @Test
    void aDayThatIsNotAheadIsRefused() {
        programme.inside(() -> assertThat(pausing.pause(programme.id(), ama.id(), LocalDate.now(clock)))
                .isEqualTo(new JoiningProgrammes.Step.Refused("programmes.refused.pause-over")));
        assertThat(statusOfAma()).isEqualTo(Enrolment.Status.READY);
    }

    @Test
    void whoHasNotFinishedTheQuestionnaireComesBackToIt() {
        Person chidi = programme.newcomer("Chidi Okafor").outside();
        programmes.join(programme.organisation(), programme.programme(), chidi.id());
        programme.inside(() -> {
            pausing.pause(programme.id(), chidi.id(), null);
            pausing.comeBack(programme.id(), chidi.id());
            assertThat(enrolments.find(programme.id(), chidi.id()).orElseThrow().status())
                    .isEqualTo(Enrolment.Status.CONSENTED);
        });
    }

    @Test
    void whoHasLeftCannotPause() {
        programme.inside(() -> {
            Person stranger = programme.newcomer("Dora Keller").outside();
            assertThat(pausing.pause(programme.id(), stranger.id(), null))
                    .isEqualTo(new JoiningProgrammes.Step.Refused("programmes.refused.not-joined"));
        });
    }

    private Enrolment.Status statusOfAma() {
        return programme.told(
                () -> enrolments.find(programme.id(), ama.id()).orElseThrow().status());
    }
}
