package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.AskingForMore.Outcome;
import app.alongside.matching.Decline.Reason;
import app.alongside.matching.policy.PairRulings;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class AnsweringProposalsTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    Proposals proposals;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    ThinkingAgain thinking;

    @Autowired
    AskingForMore asking;

    @Autowired
    Questions questions;

    @Autowired
    LapsingProposals lapsing;

    @Autowired
    RemindingPeople reminding;

    @Autowired
    PairRulings rulings;

    @Autowired
    Seats seats;

    @Autowired
    SettableClock clock;

    private MatchingScene programme;
    private List<Person> pool;
    private Proposal proposal;
    private Person ama;
    private Person bo;

    @BeforeEach
    void propose() {
        programme = matching.programme().with(2);
        pool = programme.people();
        proposal = programme.propose().getFirst();
        ama = pool.get(0);
        bo = pool.get(1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void bothAcceptAndTheProposalIsAgreed() {
        programme.inside(() -> {
            assertThat(answering.accept(proposal.id(), ama.id())).isEqualTo(Reply.NOTED);
            assertThat(proposals.listWaitingFor(ama.id())).isEmpty();
            assertThat(proposals.listWaitingFor(bo.id())).hasSize(1);
            assertThat(answering.accept(proposal.id(), ama.id())).isEqualTo(Reply.NOTED);
            assertThat(answering.accept(proposal.id(), bo.id())).isEqualTo(Reply.AGREED);
            assertThat(answering.accept(proposal.id(), bo.id())).isEqualTo(Reply.NOT_OPEN);
            assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Agreed.class);
            assertThat(seats.isFull(ama.id())).isTrue();
        });
        assertThat(Mailbox.waitFor(ama.email().value(), "going ahead")).isNotNull();
    }

    @Test
    void twoWhoAreKeptTogetherAreNotProposedAgainOnceTheyArePartners() {
        programme.inside(() -> {
            answering.accept(proposal.id(), ama.id());
            answering.accept(proposal.id(), bo.id());
            rulings.rule(programme.id(), proposal.duo(), PairRulings.Ruling.TOGETHER);
        });
        pool.forEach(person -> programme.ready(person, 2));
        assertThat(programme.propose()).isEmpty();
    }

    @Test
    void aNoClosesItAndTheOtherHearsThatButNeverWhy() {
        programme.inside(() -> {
            assertThat(answering.decline(proposal.id(), ama.id(), new Decline(Reason.HOURS)))
                    .isEqualTo(Reply.CLOSED);
            assertThat(answering.accept(proposal.id(), bo.id())).isEqualTo(Reply.NOT_OPEN);
            assertThat(proposals.get(proposal.id()).state())
                    .isInstanceOfSatisfying(
                            Proposal.Closed.class,
                            closed -> assertThat(closed.how()).isEqualTo(Proposal.How.DECLINED));
        });
        String mail = Mailbox.textOf(Mailbox.waitFor(bo.email().value(), "isn’t going ahead"), "text/plain");
        assertThat(mail).doesNotContain("hours");
    }

    @Test
    void aYesCanBeTakenBackAsLongAsTheOtherHasNotSaidYes() {
        programme.inside(() -> {
            answering.accept(proposal.id(), ama.id());
            assertThat(thinking.takeBack(proposal.id(), ama.id())).isEqualTo(Reply.NOTED);
            assertThat(answering.accept(proposal.id(), bo.id())).isEqualTo(Reply.NOTED);
            assertThat(proposals.listWaitingFor(ama.id())).hasSize(1);
        });
    }

    @Test
    void aQuestionIsMailedAndTheReplyComesBack() {
        programme.inside(() -> {
            assertThat(asking.ask(proposal.id(), ama.id(), "  ")).isEqualTo(Outcome.EMPTY);
            assertThat(asking.ask(proposal.id(), ama.id(), "Do you mind early mornings?"))
                    .isEqualTo(Outcome.SENT);
            Question question = questions.listFor(proposal.id()).getFirst();
            assertThat(asking.reply(proposal.id(), question.id(), ama.id(), "I answer myself"))
                    .isEqualTo(Outcome.NOT_OPEN);
            assertThat(asking.reply(proposal.id(), question.id(), bo.id(), "Not at all"))
                    .isEqualTo(Outcome.SENT);
            assertThat(questions.listFor(proposal.id()))
                    .extracting(Question::reply)
                    .containsExactly("Not at all");
        });
        assertThat(Mailbox.textOf(Mailbox.waitFor(bo.email().value(), "would like to know more"), "text/plain"))
                .contains("Do you mind early mornings?");
        assertThat(Mailbox.textOf(Mailbox.waitFor(ama.email().value(), "replied"), "text/plain"))
                .contains("Not at all");
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceAndThenItLapses() {
        assertThat(Mailbox.waitFor(bo.email().value(), "A peer for you")).isNotNull();
        programme.inside(() -> answering.accept(proposal.id(), ama.id()));
        clock.advance(Duration.ofDays(6));
        programme.inside(() -> {
            reminding.perform();
            reminding.perform();
            lapsing.perform();
            assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Open.class);
        });
        assertThat(Mailbox.waitFor(bo.email().value(), "Still time")).isNotNull();
        clock.advance(Duration.ofDays(2));
        programme.inside(() -> {
            assertThat(answering.accept(proposal.id(), bo.id())).isEqualTo(Reply.NOT_OPEN);
            lapsing.perform();
            lapsing.perform();
            assertThat(proposals.get(proposal.id()).state())
                    .isInstanceOfSatisfying(
                            Proposal.Closed.class,
                            closed -> assertThat(closed.how()).isEqualTo(Proposal.How.LAPSED));
        });
        assertThat(Mailbox.waitFor(bo.email().value(), "has lapsed")).isNotNull();
        assertThat(subjects(bo))
                .filteredOn(subject -> subject.contains("Still time"))
                .hasSize(1);
        assertThat(subjects(ama)).noneMatch(subject -> subject.contains("Still time"));
        assertThat(programme.propose()).hasSize(1);
    }

    @Test
    void whenSomebodyIsFullTheirOtherProposalsCloseKindly() {
        Person cleo = programme.join(2);
        ProposalId other = programme.proposeAnyway(ama, cleo);
        programme.inside(() -> {
            answering.accept(other, cleo.id());
            answering.accept(proposal.id(), ama.id());
            answering.accept(proposal.id(), bo.id());
            assertThat(answering.accept(other, ama.id())).isEqualTo(Reply.NOT_OPEN);
            assertThat(proposals.get(other).state())
                    .isInstanceOfSatisfying(
                            Proposal.Closed.class,
                            closed -> assertThat(closed.how()).isEqualTo(Proposal.How.WITHDRAWN));
        });
        assertThat(Mailbox.waitFor(cleo.email().value(), "isn’t going ahead")).isNotNull();
    }

    @Test
    void aReleasedPlaceCanBeTakenAgain() {
        programme.inside(() -> {
            answering.accept(proposal.id(), ama.id());
            answering.accept(proposal.id(), bo.id());
            seats.release(proposal.id());
            seats.release(proposal.id());
            assertThat(seats.isFull(ama.id())).isFalse();
        });
    }

    @Test
    void aStrangerIsNoPartOfIt() {
        PersonId stranger = programme.join(2).id();
        programme.inside(() -> assertThatThrownBy(() -> answering.accept(proposal.id(), stranger))
                .hasMessageContaining("is not among"));
    }

    private List<String> subjects(Person person) {
        return Mailbox.listFor(person.email().value()).stream()
                .map(AnsweringProposalsTest::subjectOf)
                .toList();
    }

    private static String subjectOf(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }
}
