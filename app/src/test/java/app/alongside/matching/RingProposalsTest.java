package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.people.Person;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three people whom no pair serves: from the run to the answer of the last of them. */
@AlongsideTest
class RingProposalsTest {
    private static final int RACES = 5;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    WebUsers users;

    @Autowired
    MatchRuns runs;

    @Autowired
    Policies policies;

    @Autowired
    Proposals proposals;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    LapsingProposals lapsing;

    @Autowired
    RemindingPeople reminding;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    Seats seats;

    @Autowired
    SettableClock clock;

    private MatchingScene programme;
    private List<Person> three;

    @BeforeEach
    void gather() {
        programme = matching.programme().withRingOf(3);
        three = List.copyOf(programme.people());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whereNoPairServesTheRunFindsARingAndTellsTheCoordinatorWhoHelpsWhom() {
        MatchRunId run = programme.run();

        RunOutcome outcome = programme.result(run).outcome();
        assertThat(outcome.pairs()).isZero();
        assertThat(outcome.countRings()).isEqualTo(1);
        assertThat(outcome.served()).isEqualTo(3);
        Answer studio = programme.coordinator().get(programme.studio());
        assertThat(studio.page().select("[aria-labelledby=rings] .duo__p").eachText())
                .anyMatch(text -> text.contains("Ama Mensah helps Bo Larsen Spreadsheets"))
                .anyMatch(text -> text.contains("Chidi Okafor helps Ama Mensah Data analysis"))
                .hasSize(3);
        assertThat(studio.page().select("#release-title").text()).isEqualTo("Release one proposal?");
        assertThat(studio.page().select("#alone")).isEmpty();
    }

    @Test
    void withoutTheSwitchThereIsNoRingAndEverybodyIsTold() {
        programme.inside(() -> {
            PolicySettings all = PolicySettings.defaults();
            policies.save(
                    programme.id(),
                    new PolicySettings(
                            all.weights(),
                            all.mutuality(),
                            all.aim(),
                            all.rules(),
                            all.seed(),
                            false,
                            all.choices(),
                            null));
        });
        MatchRunId run = programme.run();

        assertThat(programme.result(run).outcome().countRings()).isZero();
        Answer studio = programme.coordinator().get(programme.studio());
        assertThat(studio.page().select("#alone").text()).isEqualTo("Without a match 3");
        assertThat(studio.page().select("#rings, #release-title")).isEmpty();
        assertThat(studio.page().select("input[name=rings]").hasAttr("checked")).isFalse();
    }

    @Test
    void aPolicyOfBeforeThereWereRingsLooksForThem() {
        PolicySettings all = PolicySettings.defaults();
        PolicySettings older = new PolicySettings(
                all.weights(), all.mutuality(), all.aim(), all.rules(), all.seed(), null, null, null);
        assertThat(older.ringsWelcome()).isTrue();
        assertThat(older).isEqualTo(all);
    }

    @Test
    void aPairThatServesGoesBeforeARing() {
        programme
                .newcomer("Dora Keller")
                .of(details -> details.team("Team 9"))
                .offering("Data analysis")
                .wanting("Spreadsheets")
                .ready();

        RunOutcome outcome = programme.matched();
        assertThat(outcome.pairs()).isEqualTo(1);
        assertThat(outcome.countRings()).isZero();
    }

    @Test
    void eachSeesWhomTheyHelpAndWhoHelpsThemAndNobodyElseSeesIt() {
        Proposal proposal = propose();
        Person ama = three.get(0);
        String path = "/proposals/" + proposal.id();

        assertThat(Mailbox.subjectOf(Mailbox.waitFor(ama.email().value(), "A ring for you")))
                .contains("Bo Larsen and Chidi Okafor");
        Answer page = programme.signedIn(ama).get(path);
        assertThat(page.page().select("[aria-labelledby=round] h3").eachText())
                .containsExactly("You help Bo", "Bo helps Chidi", "Chidi helps you");
        assertThat(page.text())
                .contains("You, Bo and Chidi could help one another", "6 hours in a usual week suit all of you")
                .doesNotContain("{", "matching.");

        Person stranger = programme.join(7);
        assertThat(programme.signedIn(stranger).get(path).status()).isEqualTo(404);
        assertThat(programme.coordinator().get(path).status()).isEqualTo(404);
        assertThat(users.coordinatorElsewhere().get(path).status()).isEqualTo(404);
    }

    @Test
    void whatOnlyTwoCanDoIsNotHere() {
        Proposal proposal = propose();
        WebUser ama = programme.signedIn(three.get(0));
        String path = "/proposals/" + proposal.id();
        Answer page = ama.get(path);

        assertThat(ama.post(page, path + "/others/" + three.get(1).id(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(ama.post(page, path + "/withdrawal", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void oneAsksAllAndTheFirstToReplyDoes() {
        Proposal proposal = propose();
        String path = "/proposals/" + proposal.id();
        WebUser ama = programme.signedIn(three.get(0));
        ama.submit(ama.get(path), path + "/questions", Map.of("question", "Mornings or evenings?"));
        for (Person other : three.subList(1, 3)) {
            assertThat(Mailbox.waitFor(other.email().value(), "Ama Mensah would like to know more"))
                    .isNotNull();
        }
        WebUser bo = programme.signedIn(three.get(1));
        WebUser chidi = programme.signedIn(three.get(2));
        Answer late = chidi.get(path);
        String reply = late.page().select("form[action*=/reply]").attr("action");
        bo.submit(bo.get(path), reply, Map.of("reply", "Mornings."));

        assertThat(Mailbox.waitFor(three.get(0).email().value(), "Bo Larsen replied"))
                .isNotNull();
        assertThat(chidi.submit(late, reply, Map.of("reply", "Evenings.")).text())
                .contains("Bo replied", "Mornings.")
                .doesNotContain("Evenings.");
    }

    @Test
    void theyGoAheadWhenTheLastOfThemHasAcceptedAndEachGivesOnePlace() {
        Proposal proposal = propose();
        programme.inside(() -> {
            assertThat(accept(proposal, 0)).isEqualTo(Reply.NOTED);
            assertThat(accept(proposal, 1)).isEqualTo(Reply.NOTED);
            assertThat(seats.countTaken(three.get(0).id())).isZero();
        });
        WebUser chidi = programme.signedIn(three.get(2));
        Answer page = chidi.get("/proposals/" + proposal.id());
        Answer done = chidi.submit(page, "/proposals/" + proposal.id() + "/acceptance", Map.of());

        assertThat(done.text()).contains("You are going ahead", "All of you said yes");
        programme.inside(() -> three.forEach(
                person -> assertThat(seats.countTaken(person.id())).isEqualTo(1)));
        three.forEach(person -> assertThat(Mailbox.waitFor(person.email().value(), "are going ahead"))
                .isNotNull());
    }

    @Test
    void oneNoReleasesAllAndWhoeverSaidItIsNotAskedAboutTheseAgain() {
        Proposal proposal = propose();
        programme.inside(() -> accept(proposal, 0));
        WebUser bo = programme.signedIn(three.get(1));
        String path = "/proposals/" + proposal.id() + "/declining";
        Answer done = bo.submit(bo.get(path), path, Map.of("reason", "HOURS"));

        assertThat(done.text()).contains("You said: not this time", "Chidi and Ama only heard");
        assertThat(Mailbox.waitFor(three.get(0).email().value(), "isn’t going ahead"))
                .isNotNull();
        programme.inside(() -> {
            assertThat(accept(proposal, 2)).isEqualTo(Reply.NOT_OPEN);
            three.forEach(person -> assertThat(seats.countTaken(person.id())).isZero());
        });
        assertThat(programme.matched().countRings()).isZero();

        programme.joinRing("Dora Keller", 1, 3);
        List<Proposal> again = programme.propose();
        assertThat(again).as("the other two meet again, with somebody else").hasSize(1);
        assertThat(again.getFirst().people().includes(three.get(1).id())).isFalse();
    }

    @Test
    void whoeverForgetsIsRemindedAndThenItLapsesForAll() {
        Proposal proposal = propose();
        programme.inside(() -> accept(proposal, 0));
        assertThat(Mailbox.waitFor(three.get(2).email().value(), "A ring for you"))
                .isNotNull();
        clock.advance(Duration.ofDays(6));
        programme.inside(reminding::perform);
        assertThat(Mailbox.waitFor(three.get(2).email().value(), "Still time to answer"))
                .isNotNull();

        clock.advance(Duration.ofDays(2));
        programme.inside(lapsing::perform);
        assertThat(programme
                        .signedIn(three.get(0))
                        .get("/proposals/" + proposal.id())
                        .text())
                .contains("This ring has lapsed");
        assertThat(Mailbox.waitFor(three.get(1).email().value(), "has lapsed")).isNotNull();
    }

    @Test
    void whenOneLeavesTheProgrammeTheOthersHearThatItIsOff() {
        Proposal proposal = propose();
        programme.inside(() -> joining.leave(programme.id(), three.get(1).id()));
        assertThat(Mailbox.waitFor(three.get(0).email().value(), "isn’t going ahead"))
                .isNotNull();
        assertThat(programme
                        .signedIn(three.get(2))
                        .get("/proposals/" + proposal.id())
                        .text())
                .contains("This ring isn’t going ahead");
    }

    @Test
    void whoeverAcceptsAPairAndARingAtOnceGetsOneOfThemAndNobodyIsOverbooked() throws Exception {
        for (int race = 0; race < RACES; race++) {
            gather();
            Proposal round = propose();
            Person rival = programme.newcomer("Gita Rao").ready();
            ProposalId pair = programme.proposeAnyway(three.get(0), rival);
            assertThat(Mailbox.waitFor(three.get(2).email().value(), "A ring for you"))
                    .isNotNull();
            programme.inside(() -> {
                answering.accept(round.id(), three.get(0).id());
                answering.accept(round.id(), three.get(1).id());
                answering.accept(pair, three.get(0).id());
            });
            List<Reply> replies = programme.atOnce(
                    () -> answering.accept(round.id(), three.get(2).id()), () -> answering.accept(pair, rival.id()));

            assertThat(replies).containsExactlyInAnyOrder(Reply.AGREED, Reply.NOT_OPEN);
            boolean together = replies.getFirst() == Reply.AGREED;
            programme.inside(() -> {
                assertThat(seats.countTaken(three.get(0).id())).isEqualTo(1);
                assertThat(seats.countTaken(three.get(1).id())).isEqualTo(together ? 1 : 0);
                assertThat(seats.countTaken(three.get(2).id())).isEqualTo(together ? 1 : 0);
                assertThat(seats.countTaken(rival.id())).isEqualTo(together ? 0 : 1);
            });
            assertThat(Mailbox.waitFor(three.get(2).email().value(), together ? "are going" : "isn’t going"))
                    .isNotNull();
            assertThat(Mailbox.waitFor(rival.email().value(), together ? "isn’t going" : "are going"))
                    .isNotNull();
        }
    }

    @Test
    void theLastTwoAcceptAtOnceAndItIsAgreedOnce() throws Exception {
        Proposal proposal = propose();
        programme.inside(() -> accept(proposal, 0));
        List<Reply> replies = programme.atOnce(() -> accept(proposal, 1), () -> accept(proposal, 2));
        assertThat(replies).containsExactlyInAnyOrder(Reply.NOTED, Reply.AGREED);
        programme.inside(() -> three.forEach(
                person -> assertThat(seats.countTaken(person.id())).isEqualTo(1)));
    }

    private Proposal propose() {
        return programme.propose().getFirst();
    }

    private Reply accept(Proposal proposal, int number) {
        return answering.accept(proposal.id(), three.get(number).id());
    }
}
