package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.policy.PolicySettings.RuleSettings;
import app.alongside.people.Blocks;
import app.alongside.people.Person;
import app.alongside.people.Profiles;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ama says hello to Bo, and names Chidi and Dora as her next choices; everybody takes one partner. */
@AlongsideTest
class NextChoicesTest {
    private static final String NOTE = "Shall we swap spreadsheets for coaching?";

    @Autowired
    MatchingFixtures matching;

    @Autowired
    RequestingPeers requesting;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    LapsingProposals lapsing;

    @Autowired
    AskingNext asking;

    @Autowired
    NextChoices choices;

    @Autowired
    Requests requests;

    @Autowired
    Proposals proposals;

    @Autowired
    Blocks blocks;

    @Autowired
    Policies policies;

    @Autowired
    Profiles profiles;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MatchingScene programme;
    private Person ama;
    private Person bo;
    private Person chidi;
    private Person dora;
    private Person emre;
    private Person fay;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(6);
        ama = programme.person(0);
        bo = programme.person(1);
        chidi = programme.person(2);
        dora = programme.person(3);
        emre = programme.person(4);
        fay = programme.person(5);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void threeAreNamedOnThePageAndTheNextIsAskedAfterADecline() {
        WebUser asker = programme.signedIn(ama);
        hello(asker, bo);
        assertThat(asker.get(path(chidi)).text()).contains("your second choice", "Until then nobody but you knows");
        assertThat(hello(asker, chidi).text()).contains("Chidi is on your list");
        assertThat(hello(asker, dora).text()).contains("Second choice", "Third choice", "You said hello to Bo");
        assertThat(asker.get(path(fay)).text()).contains("three people in mind already");
        assertThat(asker.get(path(chidi)).text()).contains("on your list already");
        Answer found = asker.get("/discover");
        assertThat(found.page().select(".found .badge").eachText())
                .extracting(badge -> badge.replaceFirst("(hello|list) .*", "$1"))
                .containsExactlyInAnyOrder("You said hello", "On your list", "On your list");
        assertThat(found.text()).contains("three people in mind already").doesNotContain("Say hello");
        assertThat(programme.signedIn(chidi).get("/proposals").text()).doesNotContain("Ama");

        clock.advance(Duration.ofDays(3));
        programme.inside(() -> answering.decline(openRequest(), bo.id(), new Decline(Decline.Reason.UNSAID)));
        String told = Mailbox.textOf(Mailbox.waitFor(mailOf(ama), "said hello to Chidi"), "text/plain");
        assertThat(told).contains("next on your list", NOTE, "/proposals/");
        Mailbox.waitFor(mailOf(chidi), "would like to learn with you");
        Proposal next = programme.told(() -> proposals.get(openRequest()));
        assertThat(next.partnerOf(ama.id())).isEqualTo(chidi.id());
        assertThat(next.expiresAt())
                .isEqualTo(next.proposedAt()
                        .plus(Duration.ofDays(programme.programme().answerDays())))
                .isAfter(clock.instant()
                        .plus(Duration.ofDays(programme.programme().answerDays() - 1)));
        assertThat(programme.signedIn(chidi).get("/proposals/" + next.id()).text())
                .contains(NOTE);
    }

    @Test
    void theFirstYesEndsTheList() {
        nameAll();
        assertThat(programme.told(() -> answering.accept(openRequest(), bo.id())))
                .isEqualTo(Reply.AGREED);
        programme.inside(asking::perform);
        assertThat(waiting(ama)).isEmpty();
        assertThat(programme.told(() -> proposals.listOpenFor(chidi.id()))).isEmpty();
    }

    @Test
    void whatLapsesOrIsTakenBackGoesToTheNext() {
        nameAll();
        clock.advance(Duration.ofDays(programme.programme().answerDays() + 1));
        programme.inside(lapsing::perform);
        awaitAsked(chidi);

        WebUser asker = programme.signedIn(ama);
        String address = "/proposals/" + programme.told(this::openRequest);
        Answer page = asker.get(address);
        assertThat(page.text()).contains("whoever is next on your list is asked");
        asker.submit(page, address + "/withdrawal", Map.of());
        awaitAsked(dora);
        assertThat(waiting(ama)).isEmpty();
    }

    @Test
    void aYesCannotBeTakenOutOfOnesOwnRequest() {
        nameAll();
        WebUser asker = programme.signedIn(ama);
        ProposalId asked = programme.told(this::openRequest);
        Answer answer =
                asker.post(asker.get("/proposals/" + asked), "/proposals/" + asked + "/second-thoughts", Map.of());
        assertThat(answer.text()).contains("Taken back.");
        assertThat(programme.told(() -> proposals.get(asked).state())).isInstanceOf(Proposal.Closed.class);
    }

    @Test
    void whoIsFullIsPassedOverAndTheReasonIsTold() {
        nameAll();
        programme.proposeAnyway(chidi, emre);
        programme.inside(() -> answering.decline(openRequest(), bo.id(), new Decline(Decline.Reason.UNSAID)));
        awaitAsked(dora);
        assertThat(Mailbox.textOf(Mailbox.waitFor(mailOf(ama), "couldn’t ask Chidi"), "text/plain"))
                .contains("Chidi has no place for another peer just now.");
        WebUser asker = programme.signedIn(ama);
        Answer page = asker.get("/proposals");
        assertThat(page.text()).contains("couldn’t be asked", "Chidi has no place for another peer just now.");
        String put = "/choices/" + programme.id() + "/" + chidi.id() + "/removal";
        assertThat(asker.submit(page, put, Map.of()).text()).doesNotContain("couldn’t be asked");
    }

    @Test
    void aBlockReadsLikeALeave() {
        nameAll();
        programme.inside(() -> {
            blocks.block(chidi.id(), ama.id());
            joining.leave(programme.id(), dora.id());
            answering.decline(openRequest(), bo.id(), new Decline(Decline.Reason.UNSAID));
        });
        Mailbox.waitFor(mailOf(ama), "couldn’t ask Dora");
        assertThat(programme.signedIn(ama).get("/proposals").text())
                .contains("Chidi isn’t looking for a new peer here any more.")
                .contains("Dora isn’t looking for a new peer here any more.");
    }

    @Test
    void aRuleThatHoldsNowIsNamed() {
        nameAll();
        programme.inside(() -> {
            PolicySettings now = policies.get(programme.id());
            RuleSettings rules = new RuleSettings(true, 2, 20, true, 12, true);
            policies.save(
                    programme.id(),
                    new PolicySettings(
                            now.weights(),
                            now.mutuality(),
                            now.aim(),
                            rules,
                            now.seed(),
                            now.rings(),
                            now.choices(),
                            null));
            answering.decline(openRequest(), bo.id(), new Decline(Decline.Reason.UNSAID));
        });
        Mailbox.waitFor(mailOf(ama), "couldn’t ask Dora");
        assertThat(programme.signedIn(ama).get("/proposals").text())
                .contains("You and Chidi no longer share enough free hours.");
    }

    @Test
    void theListIsReorderedAndShortenedByItsOwnerAlone() {
        nameAll();
        WebUser asker = programme.signedIn(ama);
        Answer page = asker.get("/proposals");
        String up = "/choices/" + programme.id() + "/" + dora.id() + "/promotion";
        asker.submit(page, up, Map.of());
        assertThat(waiting(ama)).extracting(NextChoice::chosen).containsExactly(dora.id(), chidi.id());
        WebUser other = programme.signedIn(bo);
        other.post(other.get("/proposals"), "/choices/" + programme.id() + "/" + dora.id() + "/removal", Map.of());
        WebUser coordinator = programme.coordinator();
        assertThat(coordinator.post(coordinator.get("/today"), up, Map.of()).status())
                .isEqualTo(403);
        WebUser stranger = programme.signedIn(programme.newcomer("Olu Outside").outside());
        assertThat(stranger.post(stranger.get("/today"), up, Map.of()).status()).isEqualTo(404);
        assertThat(waiting(ama)).hasSize(2);

        asker.submit(asker.get("/proposals"), "/choices/" + programme.id() + "/" + dora.id() + "/removal", Map.of());
        assertThat(waiting(ama)).extracting(NextChoice::chosen).containsExactly(chidi.id());
        Answer gone = asker.post(asker.get("/proposals"), up, Map.of());
        assertThat(gone.text()).contains("wasn’t on your list any more");
    }

    @Test
    void wordsThatAreRefusedStayAndThoseThatWaitAreSealed() {
        WebUser asker = programme.signedIn(ama);
        hello(asker, bo);
        Answer refused = asker.submit(asker.get(path(chidi)), path(chidi), Map.of("note", "long ".repeat(300)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#note").val()).contains("long long");
        hello(asker, chidi);
        String kept = programme.told(() -> transaction.execute(status -> jdbc.sql(
                        "select encode(note, 'escape') from next_choice where organisation_id = current_organisation()")
                .query((row, number) -> row.getString(1))
                .single()));
        assertThat(kept).isNotBlank().doesNotContain("spreadsheets");
    }

    @Test
    void aListRestsWithoutAPlaceAndGoesOnWithOne() {
        nameAll();
        ProposalId elsewhere = programme.proposeAnyway(ama, emre);
        programme.inside(() -> answering.decline(openRequest(), bo.id(), new Decline(Decline.Reason.UNSAID)));
        programme.inside(asking::perform);
        assertThat(waiting(ama)).hasSize(2);
        assertThat(programme.signedIn(ama).get("/proposals").text()).contains("Nobody is asked at this moment");
        programme.inside(() -> answering.decline(elsewhere, emre.id(), new Decline(Decline.Reason.UNSAID)));
        awaitAsked(chidi);
    }

    @Test
    void whoLeavesAsksNobodyAnyMore() {
        nameAll();
        programme.inside(() -> joining.leave(programme.id(), ama.id()));
        await().until(() -> waiting(ama).isEmpty());
        programme.inside(asking::perform);
        assertThat(programme.told(() -> proposals.listOpenFor(chidi.id()))).isEmpty();
    }

    @Test
    void ofTwoWhoseTurnComesWithTheSamePersonOneIsInTime() throws Exception {
        request(ama, bo);
        request(ama, fay);
        request(chidi, dora);
        request(chidi, fay);
        programme.inside(() -> {
            answering.decline(openRequest(ama), bo.id(), new Decline(Decline.Reason.UNSAID));
            answering.decline(openRequest(chidi), dora.id(), new Decline(Decline.Reason.UNSAID));
        });
        List<Callable<Boolean>> turns = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            turns.add(() -> {
                programme.inside(asking::perform);
                return true;
            });
        }
        AtOnce.all(turns);
        await().until(() -> waiting(ama).isEmpty() && waiting(chidi).isEmpty());
        assertThat(programme.told(() -> proposals.listOpenFor(fay.id()))).hasSize(1);
        List<NextChoice> left = new ArrayList<>(programme.told(() -> choices.listFor(ama.id())));
        left.addAll(programme.told(() -> choices.listFor(chidi.id())));
        assertThat(left)
                .singleElement()
                .satisfies(choice -> assertThat(choice.isWaiting()).isFalse());
    }

    private void nameAll() {
        assertThat(List.of(request(ama, bo), request(ama, chidi), request(ama, dora)))
                .containsExactly(Outcome.ASKED, Outcome.KEPT, Outcome.KEPT);
    }

    private Outcome request(Person by, Person other) {
        return programme.told(() -> requesting.request(programme.id(), by.id(), other.id(), NOTE));
    }

    private ProposalId openRequest() {
        return openRequest(ama);
    }

    private ProposalId openRequest(Person by) {
        return requests.findOpen(programme.id(), by.id()).orElseThrow();
    }

    private void awaitAsked(Person person) {
        await().until(() -> programme.told(() -> proposals.listOpenFor(person.id())).stream()
                .anyMatch(proposal -> proposal.people().includes(ama.id())));
    }

    private List<NextChoice> waiting(Person by) {
        return programme.told(() -> choices.listWaiting(programme.id(), by.id()));
    }

    private Answer hello(WebUser asker, Person other) {
        return asker.submit(asker.get(path(other)), path(other), Map.of("note", NOTE));
    }

    private String path(Person other) {
        return "/discover/" + programme.id() + "/" + other.id();
    }

    private static String mailOf(Person person) {
        return person.email().value();
    }
}
