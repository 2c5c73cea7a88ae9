package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.identity.Organisation;
import app.alongside.matching.AnsweringProposals;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.Proposal;
import app.alongside.matching.Seats;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A ring that all accepted lives on as a circle. */
@AlongsideTest
class RingCirclesTest {
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
    AnsweringProposals answering;

    @Autowired
    Relationships relationships;

    @Autowired
    Seats seats;

    private OrganisationFixtures.Made made;
    private Organisation organisation;
    private Programme programme;

    @BeforeEach
    void gather() {
        made = organisations.anOrganisation();
        organisation = made.organisation();
        programme = programmes.aPublishedProgramme(organisation);
    }

    @Test
    void itsPageSaysWhoHelpsWhomAndWhatEachBrings() {
        List<Person> three = matching.aRing(organisation, programme);
        Relationship ring = begin(three);
        Answer page = signedIn(three.get(0)).get(ring.path(""));

        assertThat(page.page().select("h1").text()).contains("Spreadsheets", "Negotiation", "Data analysis");
        assertThat(page.page().select("[aria-labelledby=helps] li b").eachText())
                .containsExactlyInAnyOrder("You help Bo", "Bo helps Chidi", "Chidi helps you");
        assertThat(page.text()).contains("Three of us", "Taking turns to host").doesNotContain("{", "relationships.");
        assertThat(signedIn(three.get(1)).get("/circles").text()).contains("Spreadsheets");
        assertThat(signedIn(three.get(1)).get("/today").text()).contains("Spreadsheets");
    }

    @Test
    void nobodyElseSeesIt() {
        Relationship ring = begin(matching.aRing(organisation, programme));
        Person stranger = matching.somebodyReady(organisation, programme, 7);
        WebUser helena = new WebUser(port);
        organisations.signIn(helena, organisation, made.administrator().email());

        assertThat(signedIn(stranger).get(ring.path("")).status()).isEqualTo(404);
        assertThat(helena.get(ring.path("")).status()).isEqualTo(404);
    }

    @Test
    void whenOneOfThreeLeavesItEndsAndEverybodyHasTheirPlaceBack() {
        List<Person> three = matching.aRing(organisation, programme);
        Relationship ring = begin(three);
        leave(three.get(1), ring);

        in(() -> assertThat(relationships.get(ring.id()).isOver()).isTrue());
        in(() -> three.forEach(
                person -> assertThat(seats.countTaken(person.id())).isZero()));
    }

    @Test
    void whenOneOfFourLeavesTheOthersGoOnAndOnlyTheLeaverHasAPlaceAgain() {
        List<Person> four = matching.aRingOfFour(organisation, programme);
        Relationship ring = begin(four);
        leave(four.get(1), ring);

        in(() -> {
            assertThat(relationships.get(ring.id()).isActive()).isTrue();
            assertThat(seats.countTaken(four.get(1).id())).isZero();
            assertThat(seats.countTaken(four.get(0).id())).isEqualTo(1);
        });
        Answer page = signedIn(four.get(0)).get(ring.path(""));
        assertThat(page.text()).contains("Three of us");
        assertThat(page.page().select("[aria-labelledby=helps] li b").eachText())
                .as("whom nobody helps any more, and who helps nobody any more, is not claimed to")
                .hasSize(2);
        assertThat(signedIn(four.get(1)).get(ring.path("")).status()).isEqualTo(404);
    }

    private Relationship begin(List<Person> all) {
        Proposal proposal = matching.propose(organisation, programme, all).getFirst();
        in(() -> all.forEach(person -> answering.accept(proposal.id(), person.id())));
        return await().until(() -> find(proposal), Optional::isPresent).orElseThrow();
    }

    private Optional<Relationship> find(Proposal proposal) {
        return CurrentOrganisation.call(organisation.id(), () -> relationships.findByProposal(proposal.id()));
    }

    private void leave(Person person, Relationship ring) {
        WebUser leaver = signedIn(person);
        leaver.submit(leaver.get(ring.path("/leaving")), ring.path("/leaving"), Map.of());
    }

    private WebUser signedIn(Person person) {
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, person);
        return user;
    }

    private void in(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }
}
