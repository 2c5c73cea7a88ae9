package app.alongside.people.blocks.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.Proposal;
import app.alongside.matching.Proposals;
import app.alongside.matching.PublishingMatches;
import app.alongside.people.Blocks;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ama would rather not be matched with Bo. */
@AlongsideTest
class BlocksTest {
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
    Blocks blocks;

    @Autowired
    PublishingMatches publishing;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationFixtures.Made made;
    private Organisation organisation;
    private Programme programme;
    private Person ama;
    private Person bo;

    @BeforeEach
    void gather() {
        made = organisations.anOrganisation();
        organisation = made.organisation();
        programme = programmes.aPublishedProgramme(organisation);
        List<Person> pool = matching.aPool(organisation, programme, 2);
        ama = pool.getFirst();
        bo = pool.getLast();
    }

    @Test
    void twoPeopleApartAreNotMatchedAndTheCoordinatorLearnsOnlyThatAWishHolds() {
        block();
        matching.run(organisation, programme);
        WebUser helena = new WebUser(port);
        organisations.signIn(helena, organisation, made.administrator().email());
        Answer studio = helena.get("/coordinate/programmes/" + programme.id() + "/matching");
        assertThat(studio.text()).contains("No pair under these rules");
        assertThat(studio.page().select("section[aria-labelledby=alone] li").eachText())
                .hasSize(2)
                .as("both read the same, whoever said so")
                .allMatch(text -> text.contains("One person is ruled out by a personal wish"));
    }

    @Test
    void withoutTheWishTheTwoWouldBeMatched() {
        assertThat(matching.propose(organisation, programme, List.of(ama, bo))).hasSize(1);
    }

    @Test
    void aPairOfARunFromBeforeIsNotProposed() {
        MatchRunId run = matching.run(organisation, programme);
        block();
        inside(() -> assertThat(publishing.publish(run)).isEqualTo(new PublishingMatches.Result.Published(0, 1)));
    }

    @Test
    void anOpenProposalIsWithdrawnAndBothHearTheSame() {
        Proposal proposal =
                matching.propose(organisation, programme, List.of(ama, bo)).getFirst();
        block();
        assertThat(Mailbox.waitFor(bo.email().value(), "isn’t going ahead")).isNotNull();
        assertThat(Mailbox.waitFor(ama.email().value(), "isn’t going ahead")).isNotNull();
        inside(() -> assertThat(proposals.get(proposal.id()).state()).isInstanceOf(Proposal.Closed.class));
    }

    @Test
    void onlyTheOneWhoSaidSoSeesTheList() {
        WebUser user = signedIn(ama);
        Answer found = user.get("/profile/blocks?find=" + bo.name().replace(' ', '+'));
        Answer listed =
                user.submit(found, "/profile/blocks", Map.of("person", bo.id().toString()));
        assertThat(listed.page().select("section[aria-labelledby=listed] li").text())
                .contains(bo.name());

        WebUser other = signedIn(bo);
        assertThat(other.get("/profile/blocks").page().select("section[aria-labelledby=listed]"))
                .isEmpty();
        assertThat(other.get("/profile/blocks?person=" + ama.id()).text()).doesNotContain("On your list");

        user.submit(listed, "/profile/blocks/" + bo.id() + "/lifting", Map.of());
        assertThat(matching.propose(organisation, programme, List.of(ama, bo))).hasSize(1);
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
        WebUser user = signedIn(ama);
        Answer refused = user.post(
                user.get("/profile/blocks"),
                "/profile/blocks",
                Map.of("person", ama.id().toString()));
        assertThat(refused.text()).contains("You can’t put yourself on this list");
        inside(() -> assertThat(blocks.listOwn(ama.id())).isEmpty());
    }

    @Test
    void peopleOfOtherOrganisationsAreNotThere() {
        Person stranger = people.aPerson(organisations.anOrganisation().organisation(), "Emre Yilmaz");
        WebUser user = signedIn(ama);
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
        inside(() -> blocks.block(ama.id(), bo.id()));
    }

    private void inside(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }

    private WebUser signedIn(Person person) {
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, person);
        return user;
    }

    private int count(String query) {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> transaction.execute(
                        status -> jdbc.sql(query).query(Integer.class).single()));
    }
}
