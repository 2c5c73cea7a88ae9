package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.people.Blocks;
import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Four people who could all help the first, and whom the first could help; each takes one partner. */
@AlongsideTest
class RequestingPeersTest {
    private static final String NOTE = "You know spreadsheets, I hear. Shall we?";

    @Autowired
    MatchingFixtures matching;

    @Autowired
    RequestingPeers requesting;

    @Autowired
    SelfMatching selfMatching;

    @Autowired
    Proposals proposals;

    @Autowired
    Blocks blocks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MatchingScene programme;
    private List<Person> pool;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(4);
        pool = programme.people();
    }

    @Test
    void helloIsExplainedAnsweredAndMakesThemPeers() {
        WebUser asker = programme.signedIn(pool.get(0));
        Answer page = asker.get(path(1));
        assertThat(page.text()).contains("Say hello to " + pool.get(1).firstName(), "What this match is made of");

        Answer asked = asker.submit(page, path(1), Map.of("note", NOTE));
        assertThat(asked.text()).contains(pool.get(1).firstName() + " has been told by email");
        assertThat(Mailbox.waitFor(pool.get(1).email().value(), "would like to learn with you"))
                .isNotNull();
        Proposal proposal =
                programme.told(() -> proposals.listOpenFor(pool.get(1).id()).getFirst());
        String address = "/proposals/" + proposal.id();
        assertThat(asker.get(address).text()).contains("You said hello to", NOTE, "Waiting for");
        assertThat(programme.signedIn(pool.get(2)).get(address).status()).isEqualTo(404);

        WebUser other = programme.signedIn(pool.get(1));
        Answer seen = other.get(address);
        assertThat(seen.text()).contains("says hello", NOTE).doesNotContain("Neither of you sees");
        assertThat(other.submit(seen, address + "/acceptance", Map.of()).text()).contains("are going ahead");
        assertThat(other.post(seen, address + "/acceptance", Map.of()).text())
                .as("the same yes from a second window")
                .contains("You both said yes")
                .doesNotContain("closed before your answer");
    }

    @Test
    void whatIsWrittenIsSealed() {
        assertThat(request(0, 1)).isEqualTo(Outcome.ASKED);
        String kept = programme.told(() -> transaction.execute(status -> jdbc.sql(
                        "select encode(note, 'escape') from proposal where organisation_id = current_organisation()")
                .query((row, number) -> row.getString(1))
                .single()));
        assertThat(kept).isNotBlank().doesNotContain("spreadsheets");
    }

    @Test
    void aTakenBackRequestFreesBoth() {
        assertThat(request(0, 1)).isEqualTo(Outcome.ASKED);
        assertThat(request(3, 1)).as("asked already").isEqualTo(Outcome.TAKEN);

        WebUser asker = programme.signedIn(pool.get(0));
        Proposal proposal =
                programme.told(() -> proposals.listOpenFor(pool.get(0).id()).getFirst());
        String address = "/proposals/" + proposal.id();
        WebUser other = programme.signedIn(pool.get(1));
        other.post(other.get(address), address + "/withdrawal", Map.of());
        assertThat(programme.told(() -> proposals.get(proposal.id()).state())).isEqualTo(new Proposal.Open());
        Answer taken = asker.submit(asker.get(address), address + "/withdrawal", Map.of());
        assertThat(taken.text()).contains("Taken back");
        assertThat(Mailbox.waitFor(pool.get(1).email().value(), "isn’t going ahead"))
                .isNotNull();
        assertThat(request(0, 1)).isEqualTo(Outcome.LATELY);
        assertThat(request(0, 2)).isEqualTo(Outcome.ASKED);
    }

    @Test
    void whoeverIsBarredIsNotThereAndWordsThatAreRefusedStay() {
        programme.inside(() -> blocks.block(pool.get(2).id(), pool.get(0).id()));
        WebUser asker = programme.signedIn(pool.get(0));
        assertThat(asker.get(path(2)).status()).isEqualTo(404);
        assertThat(request(0, 2)).isEqualTo(Outcome.TAKEN);

        String tooLong = "long ".repeat(300);
        Answer refused = asker.submit(asker.get(path(1)), path(1), Map.of("note", tooLong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#note-error").text()).contains("A thousand characters");
        assertThat(refused.page().select("#note").val()).contains("long long");
        assertThat(programme
                        .signedIn(programme.newcomer("Olu Outside").outside())
                        .get(path(1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCoordinatorDecidesWhetherPeopleMayAskEachOther() {
        WebUser coordinator = programme.coordinator();
        String studio = programme.studio();
        Answer off = coordinator.submit(coordinator.get(studio), studio + "/self-match/forbidding", Map.of());
        assertThat(off.text()).contains("People can’t ask each other any more.");
        assertThat(request(0, 1)).isEqualTo(Outcome.NOT_HERE);
        WebUser asker = programme.signedIn(pool.get(0));
        assertThat(asker.get("/discover").text()).contains("the coordinators make the matches");
        assertThat(asker.get(path(1)).page().select("textarea")).isEmpty();
        assertThat(asker.post(asker.get("/discover"), studio + "/self-match/allowing", Map.of())
                        .status())
                .isEqualTo(403);

        coordinator.submit(coordinator.get(studio), studio + "/self-match/allowing", Map.of());
        assertThat(request(0, 1)).isEqualTo(Outcome.ASKED);
    }

    @Test
    void ofManyWhoAskTheSamePersonAtOnceOneIsInTime() throws Exception {
        List<Callable<Outcome>> clicks = new ArrayList<>();
        for (int asker = 1; asker < 4; asker++) {
            int number = asker;
            clicks.add(() -> request(number, 0));
            clicks.add(() -> request(0, number));
        }
        List<Outcome> outcomes = AtOnce.all(clicks);
        assertThat(outcomes.stream().filter(Outcome.ASKED::equals)).hasSize(1);
        assertThat(programme.told(() -> proposals.listOpenFor(pool.get(0).id())))
                .hasSize(1);
    }

    private Outcome request(int asker, int other) {
        return programme.told(() -> requesting.request(
                programme.id(), pool.get(asker).id(), pool.get(other).id(), NOTE));
    }

    private String path(int number) {
        return "/discover/" + programme.id() + "/" + pool.get(number).id();
    }
}
