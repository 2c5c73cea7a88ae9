package app.alongside.people.blocks.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.Proposal;
import app.alongside.matching.Proposals;
import app.alongside.matching.PublishingMatches;
import app.alongside.people.Blocks;
import app.alongside.people.Person;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ama would rather not be matched with Bo. */
@AlongsideTest
class BlocksTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    Blocks blocks;

    @Autowired
    PublishingMatches publishing;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MatchingScene programme;
    private Person ama;
    private Person bo;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(2);
        ama = programme.person(0);
        bo = programme.person(1);
    }

    @Test
    void twoPeopleApartAreNotMatchedAndTheCoordinatorLearnsOnlyThatAWishHolds() {
        block();
        programme.run();
        WebUser helena = programme.coordinator();
        Answer studio = helena.get(programme.studio());
        assertThat(studio.text()).contains("No pair under these rules");
        assertThat(studio.page().select("section[aria-labelledby=alone] li").eachText())
                .hasSize(2)
                .as("both read the same, whoever said so")
                .allMatch(text -> text.contains("One person is ruled out by a personal wish"));
    }

    @Test
    void withoutTheWishTheTwoWouldBeMatched() {
        assertThat(programme.propose()).hasSize(1);
    }

    @Test
    void aPairOfARunFromBeforeIsNotProposed() {
        MatchRunId run = programme.run();
        block();
        programme.inside(
                () -> assertThat(publishing.publish(run)).isEqualTo(new PublishingMatches.Result.Published(0, 1)));
    }

    @Test
    void anOpenProposalIsWithdrawnAndBothHearTheSame() {
        Proposal proposal = programme.propose().getFirst();
        block();
        assertThat(Mailbox.waitFor(bo.email().value(), "isn’t going ahead")).isNotNull();
        assertThat(Mailbox.waitFor(ama.email().value(), "isn’t going ahead")).isNotNull();
        programme.inside(() -> assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Closed.class));
    }

    @Test
    void onlyTheOneWhoSaidSoSeesTheList() {
        WebUser user = programme.signedIn(ama);
        Answer found = user.get("/profile/blocks?find=" + bo.name().replace(' ', '+'));
        Answer listed =
                user.submit(found, "/profile/blocks", Map.of("person", bo.id().toString()));
        assertThat(listed.page().select("section[aria-labelledby=listed] li").text())
                .contains(bo.name());

        WebUser other = programme.signedIn(bo);
        assertThat(other.get("/profile/blocks").page().select("section[aria-labelledby=listed]"))
                .isEmpty();
        assertThat(other.get("/profile/blocks?person=" + ama.id()).text()).doesNotContain("On your list");

        user.submit(listed, "/profile/blocks/" + bo.id() + "/lifting", Map.of());
        assertThat(programme.propose()).hasSize(1);
    }

    @Test
    void theRecordNamesNobodyWhoIsBlocked() {
        block();
        assertThat(count("select count(*)::int from audit_entry where action = 'person.blocks-changed'"))
                .isEqualTo(1);
        assertThat(count("select count(*)::int from audit_entry where action = 'person.blocks-changed' and "
                        + "audit_entry::text like '%" + bo.id() + "%'"))
                .isZero();
    }

    @Test
    void nobodyPutsThemselvesOnTheirList() {
        WebUser user = programme.signedIn(ama);
        Answer refused = user.post(
                user.get("/profile/blocks"),
                "/profile/blocks",
                Map.of("person", ama.id().toString()));
        assertThat(refused.text()).contains("You can’t put yourself on this list");
        programme.inside(() -> assertThat(blocks.listOwn(ama.id())).isEmpty());
    }

    @Test
    void peopleOfOtherOrganisationsAreNotThere() {
        Person stranger = matching.programme().newcomer("Emre Yilmaz").outside();
        WebUser user = programme.signedIn(ama);
        Answer page = user.get("/profile/blocks?person=" + stranger.id());
        assertThat(page.text()).doesNotContain("Emre");
        assertThat(user.post(
                                page,
                                "/profile/blocks",
                                Map.of("person", stranger.id().toString()))
                        .status())
                .isEqualTo(404);
    }

    private void block() {
        programme.inside(() -> blocks.block(ama.id(), bo.id()));
    }

    private int count(String query) {
        return programme.told(() -> transaction.execute(
                status -> jdbc.sql(query).query(Integer.class).single()));
    }
}
