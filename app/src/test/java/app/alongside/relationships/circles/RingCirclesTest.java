package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.matching.AnsweringProposals;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.Proposal;
import app.alongside.matching.Seats;
import app.alongside.people.Person;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ring that all accepted lives on as a circle. */
@AlongsideTest
class RingCirclesTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    Relationships relationships;

    @Autowired
    Seats seats;

    private MatchingScene programme;

    @BeforeEach
    void gather() {
        programme = matching.programme();
    }

    @Test
    void itsPageSaysWhoHelpsWhomAndWhatEachBrings() {
        List<Person> three = programme.withRingOf(3).people();
        Relationship ring = begin(three);
        Answer page = programme.signedIn(three.get(0)).get(ring.path(""));

        assertThat(page.page().select("h1").text()).contains("Spreadsheets", "Negotiation", "Data analysis");
        assertThat(page.page().select("[aria-labelledby=helps] li b").eachText())
                .containsExactlyInAnyOrder("You help Bo", "Bo helps Chidi", "Chidi helps you");
        assertThat(page.text()).contains("Three of us", "Taking turns to host").doesNotContain("{", "relationships.");
        assertThat(programme.signedIn(three.get(1)).get("/circles").text()).contains("Spreadsheets");
        assertThat(programme.signedIn(three.get(1)).get("/today").text()).contains("Spreadsheets");
    }

    @Test
    void nobodyElseSeesIt() {
        Relationship ring = begin(programme.withRingOf(3).people());
        Person stranger = programme.join(7);
        WebUser helena = programme.coordinator();

        assertThat(programme.signedIn(stranger).get(ring.path("")).status()).isEqualTo(404);
        assertThat(helena.get(ring.path("")).status()).isEqualTo(404);
    }

    @Test
    void whenOneOfThreeLeavesItEndsAndEverybodyHasTheirPlaceBack() {
        List<Person> three = programme.withRingOf(3).people();
        Relationship ring = begin(three);
        leave(three.get(1), ring);

        programme.inside(() -> assertThat(relationships.get(ring.id()).isOver()).isTrue());
        programme.inside(() -> three.forEach(
                person -> assertThat(seats.countTaken(person.id())).isZero()));
    }

    @Test
    void whenOneOfFourLeavesTheOthersGoOnAndOnlyTheLeaverHasAPlaceAgain() {
        List<Person> four = programme.withRingOf(4).people();
        Relationship ring = begin(four);
        leave(four.get(1), ring);

        programme.inside(() -> {
            assertThat(relationships.get(ring.id()).isActive()).isTrue();
            assertThat(seats.countTaken(four.get(1).id())).isZero();
            assertThat(seats.countTaken(four.get(0).id())).isEqualTo(1);
        });
        Answer page = programme.signedIn(four.get(0)).get(ring.path(""));
        assertThat(page.text()).contains("Three of us");
        assertThat(page.page().select("[aria-labelledby=helps] li b").eachText())
                .as("whom nobody helps any more, and who helps nobody any more, is not claimed to")
                .hasSize(2);
        assertThat(programme.signedIn(four.get(1)).get(ring.path("")).status()).isEqualTo(404);
    }

    private Relationship begin(List<Person> all) {
        Proposal proposal = programme.propose().getFirst();
        programme.inside(() -> all.forEach(person -> answering.accept(proposal.id(), person.id())));
        return await().until(() -> find(proposal), Optional::isPresent).orElseThrow();
    }

    private Optional<Relationship> find(Proposal proposal) {
        return programme.told(() -> relationships.findByProposal(proposal.id()));
    }

    private void leave(Person person, Relationship ring) {
        WebUser leaver = programme.signedIn(person);
        leaver.submit(leaver.get(ring.path("/leaving")), ring.path("/leaving"), Map.of());
    }
}
