package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.ChoosingOthers.Outcome;
import app.alongside.people.Blocks;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nine people are ready, so four pairs are proposed and one person has a place to spare. */
@AlongsideTest
class ChoosingOthersTest {
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

    private MatchingScene programme;
    private List<Proposal> proposed;
    private Person spare;

    @BeforeEach
    void propose() {
        programme = matching.programme().with(9);
        proposed = programme.propose();
        spare = programme.whoIsLeftOut(proposed);
    }

    /** A proposal and one of its people who may ask the spare person. */
    private record Chance(Proposal proposal, Person chooser, Person partner) {}

    private List<Chance> chances() {
        List<Chance> chances = new ArrayList<>();
        for (Proposal proposal : proposed) {
            for (PersonId person : proposal.people().list()) {
                if (listFree(proposal, person).contains(spare.id())) {
                    chances.add(new Chance(
                            proposal, programme.person(person), programme.person(proposal.partnerOf(person))));
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
        WebUser user = programme.signedIn(chance.chooser());
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
        programme.inside(() -> {
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
        programme.inside(() -> blocks.block(spare.id(), chance.chooser().id()));
        assertThat(listFree(chance.proposal(), chance.chooser().id())).isEmpty();
        assertThat(choose(chance)).isEqualTo(Outcome.TAKEN);

        Chance other = chances().getFirst();
        programme.inside(() -> pausing.pause(programme.id(), spare.id(), null));
        assertThat(choose(other)).isEqualTo(Outcome.TAKEN);
        programme.inside(
                () -> assertThat(proposals.get(other.proposal().id()).state()).isEqualTo(new Proposal.Open()));
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
        List<Outcome> outcomes = AtOnce.all(clicks);

        assertThat(outcomes.stream().filter(Outcome.ASKED::equals)).hasSize(1);
        programme.inside(() -> {
            assertThat(proposals.listWaitingFor(spare.id())).hasSize(1);
            assertThat(proposed.stream()
                            .map(one -> proposals.get(one.id()).state())
                            .filter(Proposal.Open.class::isInstance))
                    .hasSize(proposed.size() - 1);
        });
    }

    private Outcome choose(Chance chance) {
        return programme.told(
                () -> choosing.choose(chance.proposal().id(), chance.chooser().id(), spare.id()));
    }

    private List<PersonId> listFree(Proposal proposal, PersonId person) {
        return programme.told(() -> choices.listFree(proposal, person));
    }
}
