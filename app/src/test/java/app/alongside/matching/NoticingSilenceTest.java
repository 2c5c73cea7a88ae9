package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ama is proposed to Bo again and again; Ama never answers. */
@AlongsideTest
class NoticingSilenceTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    RequestingPeers requesting;

    @Autowired
    LapsingProposals lapsing;

    @Autowired
    Enrolments enrolments;

    @Autowired
    PausingEnrolments pausing;

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
    void aSecondProposalInARowWithoutAnAnswerPausesAndSaysSo() {
        letOneLapse();
        assertThat(status(ama)).isEqualTo(Enrolment.Status.READY);
        letOneLapse();
        assertThat(status(ama)).isEqualTo(Enrolment.Status.PAUSED);
        assertThat(Mailbox.textOf(Mailbox.waitFor(ama.email().value(), "We’ve paused"), "text/plain"))
                .contains("/programmes/" + programme.id() + "/joining");
        assertThat(programme.propose()).isEmpty();
    }

    @Test
    void whoAnsweredIsNotPausedForTheOthersSilence() {
        letOneLapse();
        letOneLapse();
        assertThat(status(bo)).isEqualTo(Enrolment.Status.READY);
    }

    @Test
    void anAnswerInBetweenBreaksTheRow() {
        letOneLapse();
        Proposal second = programme.propose().getFirst();
        programme.inside(() -> answering.accept(second.id(), ama.id()));
        lapse();
        letOneLapse();
        assertThat(status(ama)).isEqualTo(Enrolment.Status.READY);
    }

    @Test
    void whatLapsedBeforeAPauseIsForgiven() {
        letOneLapse();
        letOneLapse();
        programme.inside(() -> pausing.comeBack(programme.id(), ama.id()));
        letOneLapse();
        assertThat(status(ama)).isEqualTo(Enrolment.Status.READY);
        letOneLapse();
        assertThat(status(ama)).isEqualTo(Enrolment.Status.PAUSED);
    }

    @Test
    void requestsAlonePauseNobodyAndOneBesideAMatchDoes() {
        letARequestLapse();
        clock.advance(Duration.ofDays(30));
        letARequestLapse();
        assertThat(status(ama)).as("after two requests").isEqualTo(Enrolment.Status.READY);
        letOneLapse();
        assertThat(status(ama)).as("after a request and a match").isEqualTo(Enrolment.Status.PAUSED);
    }

    /** Bo says hello, and Ama does not answer. */
    private void letARequestLapse() {
        RequestingPeers.Outcome outcome =
                programme.told(() -> requesting.request(programme.id(), bo.id(), ama.id(), ""));
        assertThat(outcome).isEqualTo(RequestingPeers.Outcome.ASKED);
        lapse();
    }

    /** Bo says yes, Ama nothing, and the time runs out. */
    private void letOneLapse() {
        Proposal proposal = programme.propose().getFirst();
        programme.inside(() -> answering.accept(proposal.id(), bo.id()));
        lapse();
    }

    private void lapse() {
        clock.advance(Duration.ofDays(8));
        programme.inside(lapsing::perform);
    }

    private Enrolment.Status status(Person person) {
        return programme.told(
                () -> enrolments.find(programme.id(), person.id()).orElseThrow().status());
    }
}
