package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.matching.ChoosingOthers.Outcome;
import app.alongside.people.Blocks;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nine people are ready, so four pairs are proposed and one person has a place to spare. */
@AlongsideTest
class ChoosingOthersTest {
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
    OtherChoices choices;

    @Autowired
    ChoosingOthers choosing;

    @Autowired
    Proposals proposals;

    @Autowired
    Blocks blocks;

    @Autowired
    PausingEnrolments pausing;

    private Organisation organisation;
    private Programme programme;
    private List<Person> pool;
    private List<Proposal> proposed;
    private Person spare;

    @BeforeEach
    void propose() {
        organisation = organisations.anOrganisation().organisation();
        programme = programmes.aPublishedProgramme(organisation);
        pool = matching.aPool(organisation, programme, 9);
        proposed = matching.propose(organisation, programme, pool);
        spare = pool.stream()
                .filter(person ->
                        proposed.stream().noneMatch(one -> one.people().includes(person.id())))
                .findFirst()
                .orElseThrow();
    }

    /** A proposal and one of its people who may ask the spare person. */
    private record Chance(Proposal proposal, Person chooser, Person partner) {}

    private List<Chance> chances() {
        List<Chance> chances = new ArrayList<>();
        for (Proposal proposal : proposed) {
            for (PersonId person : proposal.people().list()) {
                if (listFree(proposal, person).contains(spare.id())) {
                    chances.add(new Chance(proposal, byId(person), byId(proposal.partnerOf(person))));
                }
            }
        }
        return chances;
    }

    @Test
    void onlyThoseWithAPlaceToSpareCanBeChosen() {
        assertThat(chances()).isNotEmpty();
        for (Proposal proposal : proposed) {
            for (PersonId person : proposal.people().list()) {
                assertThat(listFree(proposal, person)).isSubsetOf(spare.id());
            }
        }
    }

    @Test
    void choosingSomebodyWithdrawsTheProposalAndAsksThem() {
        Chance chance = chances().getFirst();
        WebUser user = new WebUser(port);
        people.signIn(user, organisation, chance.chooser());
        String path = "/proposals/" + chance.proposal().id();
        Answer page = user.get(path);
        Element card = page.page().selectFirst("#others .person-card");
        assertThat(card).isNotNull();
        assertThat(page.page().select("#others h3").text()).contains(spare.name());

        Answer done = user.submit(page, path + "/others/" + spare.id(), Map.of());
        assertThat(done.text()).contains("Asked.", spare.firstName());
        assertThat(Mailbox.waitFor(chance.partner().email().value(), "isn’t going ahead"))
                .isNotNull();
        assertThat(Mailbox.waitFor(
                        spare.email().value(),
                        "A peer for you: " + chance.chooser().name()))
                .isNotNull();
        inside(() -> {
            assertThat(proposals.get(chance.proposal().id()).state())
                    .isInstanceOfSatisfying(
                            Proposal.Closed.class,
                            closed -> assertThat(closed.how()).isEqualTo(Proposal.How.WITHDRAWN));
            assertThat(proposals.listWaitingFor(spare.id()))
                    .singleElement()
                    .satisfies(asked -> assertThat(
                                    asked.people().includes(chance.chooser().id()))
                            .isTrue());
            assertThat(proposals.listWaitingFor(chance.chooser().id()))
                    .as("choosing is a yes")
                    .isEmpty();
        });
    }

    @Test
    void whoeverIsBarredOrAwayCannotBeChosen() {
        Chance chance = chances().getFirst();
        inside(() -> blocks.block(spare.id(), chance.chooser().id()));
        assertThat(listFree(chance.proposal(), chance.chooser().id())).isEmpty();
        assertThat(choose(chance)).isEqualTo(Outcome.TAKEN);

        Chance other = chances().getFirst();
        inside(() -> pausing.pause(programme.id(), spare.id(), null));
        assertThat(choose(other)).isEqualTo(Outcome.TAKEN);
        inside(() -> assertThat(proposals.get(other.proposal().id()).state()).isEqualTo(new Proposal.Open()));
    }

    @Test
    void ofManyWhoChooseAtOnceOneIsInTimeAndTheOthersKeepWhatTheyHave() throws Exception {
        List<Chance> chances = chances();
        assertThat(chances).hasSizeGreaterThan(2);
        List<Callable<Outcome>> clicks = new ArrayList<>();
        for (Chance chance : chances) {
            clicks.add(() -> choose(chance));
            clicks.add(() -> choose(chance));
        }
        List<Outcome> outcomes = inParallel(clicks);

        assertThat(outcomes.stream().filter(Outcome.ASKED::equals)).hasSize(1);
        inside(() -> {
            assertThat(proposals.listWaitingFor(spare.id())).hasSize(1);
            assertThat(proposed.stream()
                            .map(one -> proposals.get(one.id()).state())
                            .filter(Proposal.Open.class::isInstance))
                    .hasSize(proposed.size() - 1);
        });
    }

    private Outcome choose(Chance chance) {
        return CurrentOrganisation.call(
                organisation.id(),
                () -> choosing.choose(chance.proposal().id(), chance.chooser().id(), spare.id()));
    }

    private List<PersonId> listFree(Proposal proposal, PersonId person) {
        return CurrentOrganisation.call(organisation.id(), () -> choices.listFree(proposal, person));
    }

    private Person byId(PersonId id) {
        return pool.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void inside(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
