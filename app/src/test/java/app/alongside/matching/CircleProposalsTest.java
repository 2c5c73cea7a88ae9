package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.runs.FoundGroup;
import app.alongside.matching.runs.FoundGroups;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.people.Person;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Six people in a programme of circles of four to six: from the run to the circle, whoever says no. */
@AlongsideTest
class CircleProposalsTest {
    private static final int RACES = 4;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    WebUsers users;

    @Autowired
    MatchRuns runs;

    @Autowired
    FoundGroups groups;

    @Autowired
    PairRulings rulings;

    @Autowired
    Availabilities availabilities;

    @Autowired
    Proposals proposals;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    LapsingProposals lapsing;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    Relationships relationships;

    @Autowired
    Seats seats;

    @Autowired
    SettableClock clock;

    private MatchingScene programme;
    private List<Person> six;

    @BeforeEach
    void gather() {
        programme = matching.programme().forCircles(4, 6).with(6);
        six = List.copyOf(programme.people());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theRunSeatsEverybodyAndTellsTheCoordinatorWhatTheyShareAndWhenTheyCanMeet() {
        RunOutcome outcome = programme.matched();

        assertThat(outcome.pairs()).isZero();
        assertThat(outcome.countCircles()).isEqualTo(1);
        assertThat(outcome.served()).isEqualTo(6);
        Answer studio = programme.coordinator().get(programme.studio());
        assertThat(studio.page().select("#certificate").text()).isEqualTo("6 people sit in one circle");
        assertThat(studio.text()).contains("Everybody who is ready sits in a circle.");
        assertThat(studio.page().select("[aria-labelledby=circles]").text())
                .contains("Circle 1: 6 people", "Ama Mensah 0", "All are free on", "3 departments", "Spreadsheets");
        assertThat(studio.page().select("#release-title").text()).isEqualTo("Release one proposal?");
        assertThat(studio.page().select("[aria-labelledby=rules], #rules, input[name=rings][type=checkbox]"))
                .isEmpty();
        assertThat(studio.text())
                .contains("circles of 4 to 6, with at most 2 of a department")
                .doesNotContain("{", "matching.");
    }

    @Test
    void whoeverIsFreeAtOtherHoursIsLeftOutWithTheReasonAndWhatWouldHelp() {
        programme.forCircles(4, 7);
        Person gita = programme
                .newcomer("Gita Rao")
                .offering("Coaching")
                .wanting("Negotiation")
                .ready();
        programme.inside(
                () -> availabilities.save(gita.id(), WeeklyAvailability.parse("Sat 06:00-08:00", gita.zone())));
        programme.run();

        assertThat(programme
                        .coordinator()
                        .get(programme.studio())
                        .page()
                        .select("[aria-labelledby=alone] li")
                        .text())
                .contains(
                        "Gita Rao",
                        "Nobody else is free at any of their hours; a circle takes 4.",
                        "With 1 more free hour at its time, they could join the circle of");
    }

    @Test
    void whoeverIsKeptApartNeverSitsTogetherUntilTheRulingIsLifted() {
        programme.run();
        WebUser helena = programme.coordinator();
        String amas = six.get(0).id().toString();
        Answer same = helena.submit(
                helena.get(programme.studio()),
                programme.studio() + "/rulings",
                Map.of("first", amas, "second", amas, "ruling", "APART"));
        assertThat(same.text()).contains("Choose two different people.");
        helena.submit(
                same,
                programme.studio() + "/rulings",
                Map.of("first", amas, "second", six.get(1).id().toString(), "ruling", "APART"));

        assertThat(programme.matched().served()).isEqualTo(5);
        Answer page = helena.get(programme.studio());
        assertThat(page.page().select("[aria-labelledby=rulings] li").text())
                .contains("Ama Mensah 0 and Bo Larsen 1 never sit together");
        page.page().select("[aria-labelledby=circles] form").remove();
        helena.submit(page, programme.studio() + "/rulings", Map.of("ruling", ""));
        assertThat(programme.matched().served()).isEqualTo(6);
        assertThat(helena.get(programme.studio()).page().select("#rulings")).isEmpty();
    }

    @Test
    void twoOfTwoCirclesWhoShallBeTogetherSitInOne() {
        programme.forCircles(4, 4);
        programme.join(6);
        programme.join(7);
        List<Company> before = companies(programme.run());
        assertThat(before).hasSize(2);
        Duo together = Duo.of(
                before.getFirst().list().getFirst(), before.getLast().list().getFirst());
        programme.inside(() -> rulings.rule(programme.id(), together, PairRulings.Ruling.TOGETHER));

        assertThat(companies(programme.run()))
                .hasSize(2)
                .anyMatch(company -> company.list().containsAll(together.list()));
    }

    @Test
    void thoseOfAnOldCircleStayApartAsLongAsThePolicySays() {
        Proposal proposal = propose();
        accept(proposal, 0, 1, 2, 3, 4, 5);
        programme.inside(() -> seats.release(proposal.id()));

        assertThat(programme.matched().served()).isZero();
        Answer studio = programme.coordinator().get(programme.studio());
        assertThat(studio.page().select("#certificate").text()).isEqualTo("No circle came about");
        assertThat(studio.page().select("[aria-labelledby=alone] li").eachText())
                .hasSize(6)
                .allMatch(text -> text.contains("The rules leave nobody of those who are free when they are"));
    }

    @Test
    void nobodyAsksAnotherToBeTheirOnePeerHere() {
        assertThat(programme.coordinator().get(programme.studio()).page().select("#self-match"))
                .isEmpty();
        Answer discover = programme.signedIn(six.get(0)).get("/discover?programme=" + programme.id());
        assertThat(discover.status()).isEqualTo(200);
        assertThat(discover.page().select("li .rows__end a")).isEmpty();
    }

    @Test
    void eachSeesWhatTheyBringAndWithWhomAndNobodyElseDoes() {
        Proposal proposal = propose();
        Person ama = six.get(0);
        String path = "/proposals/" + proposal.id();

        assertThat(Mailbox.waitFor(ama.email().value(), "A circle for you in")).isNotNull();
        Answer page = programme.signedIn(ama).get(path);
        assertThat(page.page().select("[aria-labelledby=bring] li b").eachText())
                .isNotEmpty()
                .allMatch(skill -> List.of("Spreadsheets", "Negotiation").contains(skill));
        assertThat(page.page().select("[aria-labelledby=learn] li b").eachText())
                .isNotEmpty()
                .allMatch(skill -> List.of("Data analysis", "Coaching").contains(skill));
        assertThat(programme
                        .signedIn(six.get(4))
                        .get(path)
                        .page()
                        .select("[aria-labelledby=bring] li b")
                        .eachText())
                .as("who offers the same as another brings it no less")
                .containsExactlyInAnyOrder("Spreadsheets", "Negotiation");
        assertThat(page.text())
                .contains(
                        "at least 4 of you say yes",
                        "on your clock suits all of you",
                        six.get(5).name())
                .doesNotContain("{", "matching.");

        Person stranger = programme.newcomer("Gita Rao").outside();
        assertThat(programme.signedIn(stranger).get(path).status()).isEqualTo(404);
        assertThat(programme.coordinator().get(path).status()).isEqualTo(404);
        assertThat(users.coordinatorElsewhere().get(path).status()).isEqualTo(404);
    }

    @Test
    void oneNoKeepsNobodyFromBeginning() {
        Proposal proposal = propose();
        WebUser bo = programme.signedIn(six.get(1));
        String declining = "/proposals/" + proposal.id() + "/declining";
        Answer done = bo.submit(bo.get(declining), declining, Map.of("reason", "HOURS"));
        assertThat(done.text()).contains("You said: not this time", "Nobody else was told");
        accept(proposal, 0, 2, 3, 4);
        programme.inside(() ->
                assertThat(answering.accept(proposal.id(), six.get(5).id())).isEqualTo(Reply.AGREED));

        Relationship circle = begun(proposal);
        assertThat(circle.members()).hasSize(5).doesNotContain(six.get(1).id());
        programme.inside(() -> {
            assertThat(seats.countTaken(six.get(1).id())).isZero();
            assertThat(seats.countTaken(six.get(0).id())).isEqualTo(1);
        });
        Answer page = programme.signedIn(six.get(0)).get(circle.path(""));
        assertThat(page.text()).contains("Taking turns to host").doesNotContain("{", "relationships.");
        assertThat(programme.signedIn(six.get(0)).get("/circles").text())
                .as("nobody has chosen how often they meet")
                .doesNotContain("Every two weeks", "Every month");
        assertThat(bo.get("/proposals/" + proposal.id()).text()).contains("You said: not this time");
        assertThat(bo.get(circle.path("")).status()).isEqualTo(404);
    }

    @Test
    void whenTooFewAreLeftItComesToNothingForAll() {
        Proposal proposal = propose();
        accept(proposal, 0);
        decline(proposal, 1, 2);
        programme.inside(() -> assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Open.class));
        decline(proposal, 3);

        programme.inside(() -> {
            assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Closed.class);
            assertThat(answering.accept(proposal.id(), six.get(4).id())).isEqualTo(Reply.NOT_OPEN);
        });
        assertThat(Mailbox.waitFor(six.get(0).email().value(), "isn’t going ahead"))
                .isNotNull();
        assertThat(programme
                        .signedIn(six.get(0))
                        .get("/proposals/" + proposal.id())
                        .text())
                .contains("This circle isn’t going ahead for you");
    }

    @Test
    void onItsLastDayItStandsIfEnoughSaidYes() {
        Proposal proposal = propose();
        accept(proposal, 0, 1, 2, 3);
        clock.advance(Duration.ofDays(8));
        programme.inside(lapsing::perform);

        assertThat(begun(proposal).members()).hasSize(4);
        assertThat(Mailbox.waitFor(six.get(0).email().value(), "has begun")).isNotNull();
        assertThat(Mailbox.waitFor(six.get(5).email().value(), "The time to answer is over"))
                .isNotNull();
        assertThat(programme
                        .signedIn(six.get(5))
                        .get("/proposals/" + proposal.id())
                        .text())
                .contains("The time to answer is over");
    }

    @Test
    void onItsLastDayItLapsesIfTooFewSaidYes() {
        Proposal proposal = propose();
        accept(proposal, 0, 1, 2);
        clock.advance(Duration.ofDays(8));
        programme.inside(lapsing::perform);

        programme.inside(() -> {
            assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Closed.class);
            six.forEach(person -> assertThat(seats.countTaken(person.id())).isZero());
        });
    }

    @Test
    void whoeverLeavesTheProgrammeIsOutAndTheOthersGoOn() {
        Proposal proposal = propose();
        accept(proposal, 0, 1);
        programme.inside(() -> joining.leave(programme.id(), six.get(1).id()));
        await().untilAsserted(() -> assertThat(programme
                        .signedIn(six.get(1))
                        .get("/proposals/" + proposal.id())
                        .text())
                .contains("This circle isn’t going ahead for you"));
        accept(proposal, 2, 3, 4, 5);

        assertThat(begun(proposal).members())
                .hasSize(5)
                .doesNotContain(six.get(1).id());
    }

    @Test
    void theLastPlaceOfSomebodyIsTakenOnceAndTheCircleBeginsEitherWay() throws Exception {
        for (int race = 0; race < RACES; race++) {
            gather();
            Proposal circle = propose();
            Person rival = programme.newcomer("Gita Rao").ready();
            ProposalId pair = programme.proposeAnyway(six.get(0), rival);
            accept(circle, 0, 1, 2, 3, 4);
            programme.inside(() -> answering.accept(pair, six.get(0).id()));
            List<Reply> replies = programme.atOnce(
                    () -> answering.accept(circle.id(), six.get(5).id()), () -> answering.accept(pair, rival.id()));

            assertThat(replies.getFirst()).isEqualTo(Reply.AGREED);
            boolean withRival = replies.getLast() == Reply.AGREED;
            assertThat(begun(circle).members()).hasSize(withRival ? 5 : 6);
            programme.inside(() -> {
                six.forEach(person -> assertThat(seats.countTaken(person.id())).isEqualTo(1));
                assertThat(seats.countTaken(rival.id())).isEqualTo(withRival ? 1 : 0);
            });
        }
    }

    @Test
    void anybodyInItMayAskAndAnybodyElseReplyButNobodyWhoSaidNo() {
        Proposal proposal = propose();
        String path = "/proposals/" + proposal.id();
        WebUser ama = programme.signedIn(six.get(0));
        Answer refused = ama.submit(ama.get(path), path + "/questions", Map.of("question", " "));
        assertThat(refused.status()).isEqualTo(422);
        ama.submit(refused, path + "/questions", Map.of("question", "Cameras on?"));
        assertThat(Mailbox.waitFor(six.get(4).email().value(), "would like to know more"))
                .isNotNull();

        WebUser chidi = programme.signedIn(six.get(2));
        Answer page = chidi.get(path);
        String reply = page.page().select("form[action*=/reply]").attr("action");
        chidi.submit(page, reply, Map.of("reply", "As each of us likes."));
        assertThat(ama.get(path).page().select("[aria-labelledby=questions]").text())
                .contains("You asked", "Cameras on?", "Chidi replied", "As each of us likes.");
        assertThat(programme
                        .signedIn(six.get(3))
                        .get(path)
                        .page()
                        .select("[aria-labelledby=questions]")
                        .text())
                .contains("Ama asked", "Chidi replied");

        WebUser dora = programme.signedIn(six.get(3));
        Answer before = dora.get(path);
        decline(proposal, 3);
        Answer late = dora.post(before, path + "/questions", Map.of("question", "Still there?"));
        assertThat(late.text()).doesNotContain("Still there?");
    }

    private Proposal propose() {
        return programme.propose().getFirst();
    }

    private void accept(Proposal proposal, int... numbers) {
        programme.inside(() -> {
            for (int number : numbers) {
                answering.accept(proposal.id(), six.get(number).id());
            }
        });
    }

    private void decline(Proposal proposal, int... numbers) {
        programme.inside(() -> {
            for (int number : numbers) {
                answering.decline(proposal.id(), six.get(number).id(), new Decline(Decline.Reason.HOURS));
            }
        });
    }

    private Relationship begun(Proposal proposal) {
        return await().until(
                        () -> programme.told(() -> relationships.findByProposal(proposal.id())), Optional::isPresent)
                .orElseThrow();
    }

    private List<Company> companies(MatchRunId run) {
        return programme.told(
                () -> groups.listFor(run).stream().map(FoundGroup::people).toList());
    }
}
