package app.alongside.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.policy.Choosing;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.ChoicesMet;
import app.alongside.matching.runs.FoundPair;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.PairFilter;
import app.alongside.matching.runs.PairSearch;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.matching.runs.RunResults;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Eight people, two of each of four kinds: the first and the third kind suit each other best, and the second and the
 * fourth; which of the two of a kind somebody gets makes no difference to the match, and all the difference to them.
 */
@AlongsideTest
class ShortlistsTest {
    @Autowired
    MatchingFixtures matching;

    @Autowired
    RequestingPeers requesting;

    @Autowired
    AnsweringProposals answering;

    @Autowired
    Requests requests;

    @Autowired
    Proposals proposals;

    @Autowired
    AskingNext asking;

    @Autowired
    NextChoices choices;

    @Autowired
    Policies policies;

    @Autowired
    MatchRuns runs;

    @Autowired
    RunResults results;

    private MatchingScene programme;
    private List<Person> pool;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(8);
        pool = programme.people();
    }

    @Test
    void whomPeopleChooseIsWhomTheyGetAndTheProofHolds() {
        Map<PersonId, PersonId> before = partners(programme.run());
        let(Choosing.COUNTED_MUCH);
        for (int number : List.of(0, 1, 4, 5)) {
            assertThat(choose(pool.get(number).id(), wishOf(number, before))).isEqualTo(Outcome.KEPT);
        }
        PersonId chosenBack = wishOf(0, before);
        assertThat(choose(chosenBack, pool.get(0).id())).isEqualTo(Outcome.KEPT);

        MatchRunId run = programme.run();
        Map<PersonId, PersonId> after = partners(run);
        for (int number : List.of(0, 1, 4, 5)) {
            assertThat(after).containsEntry(pool.get(number).id(), wishOf(number, before));
        }
        RunOutcome outcome = programme.result(run).outcome();
        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.value()).isLessThanOrEqualTo(outcome.upperBound());
        assertThat(Objects.requireNonNull(outcome.audit()).choices()).isEqualTo(new ChoicesMet(5, 5, 5, 1));
        assertThat(programme.told(() -> proposals.listOpenFor(pool.get(0).id())))
                .isEmpty();
        WebUser coordinator = programme.coordinator();
        assertThat(coordinator.get(programme.studio()).text())
                .contains("5 people had put others on their short lists", "Got one of their choices 5");
        assertThat(programme.told(() -> pairs(run)).stream()
                        .flatMap(pair -> pair.explanation().parts().stream())
                        .filter(part -> part.factor() == Factor.CHOICE))
                .as("nobody reads from the reasons who chose whom")
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.first()).isEqualTo(part.second()));
        assertThat(programme.told(() -> pairs(run)).stream().map(FoundPair::explanation))
                .allSatisfy(why -> assertThat(why.parts().stream()
                                .map(Explanation.Part::first)
                                .mapToInt(Explanation.Points::points)
                                .sum())
                        .isEqualTo(why.first()));
    }

    @Test
    void theCoordinatorLetsListsCountAndPeopleMakeThemOnThePage() {
        WebUser coordinator = programme.coordinator();
        Answer studio = coordinator.get(programme.studio());
        assertThat(studio.page().select("#choosing option[selected]").val()).isEqualTo("IGNORED");
        Answer saved = coordinator.submit(studio, programme.studio() + "/runs", Map.of("choosing", "COUNTED"));
        assertThat(saved.text()).contains("put up to three others on a short list");
        assertThat(programme.told(() -> policies.get(programme.id())).choices()).isEqualTo(Choosing.COUNTED);

        WebUser ama = programme.signedIn(pool.get(0));
        assertThat(ama.get("/discover").text()).contains("A match is made for everybody here");
        Answer page = ama.get(path(2));
        assertThat(page.text()).contains("your first choice", "Nobody sees your list");
        assertThat(page.page().select("textarea")).isEmpty();
        assertThat(ama.submit(page, path(2), Map.of()).text()).contains("It counts in the next match.");
        ama.submit(ama.get(path(1)), path(1), Map.of());
        Answer list = ama.get("/proposals");
        assertThat(list.text()).contains("First choice", "Second choice", "Your list counts");
        ama.submit(list, "/choices/" + programme.id() + "/" + pool.get(1).id() + "/promotion", Map.of());
        assertThat(shortlist(0)).containsExactly(pool.get(1).id(), pool.get(2).id());
        assertThat(programme.told(() -> proposals.listOpenFor(pool.get(2).id())))
                .isEmpty();
        assertThat(programme.signedIn(pool.get(2)).get("/proposals").text()).doesNotContain("Ama");
        assertThat(programme
                        .signedIn(programme.newcomer("Olu Outside").outside())
                        .get(path(2))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsForTheMatchAskNobodyAndListsToAskRestMeanwhile() {
        assertThat(choose(pool.get(0).id(), pool.get(1).id())).isEqualTo(Outcome.ASKED);
        assertThat(choose(pool.get(0).id(), pool.get(2).id())).isEqualTo(Outcome.KEPT);
        let(Choosing.COUNTED);
        assertThat(choose(pool.get(4).id(), pool.get(3).id())).isEqualTo(Outcome.KEPT);
        programme.told(() -> answering.decline(
                requests.findOpen(programme.id(), pool.get(0).id()).orElseThrow(),
                pool.get(1).id(),
                new Decline(Decline.Reason.UNSAID)));
        programme.inside(asking::perform);
        assertThat(programme.told(() -> proposals.listOpenFor(pool.get(2).id())))
                .isEmpty();
        assertThat(programme.signedIn(pool.get(0)).get("/proposals").text()).contains("Nobody is asked at this moment");

        let(Choosing.IGNORED);
        programme.inside(asking::perform);
        assertThat(programme.told(() -> proposals.listOpenFor(pool.get(2).id())))
                .hasSize(1);
        assertThat(programme.told(() -> proposals.listOpenFor(pool.get(3).id())))
                .isEmpty();
        assertThat(programme.signedIn(pool.get(4)).get("/proposals").text()).contains("Lists do not count");
    }

    /** The other one of the kind that suits the person of that number best. */
    private PersonId wishOf(int number, Map<PersonId, PersonId> before) {
        PersonId got = before.get(pool.get(number).id());
        return List.of(
                        pool.get((number + 2) % 8).id(),
                        pool.get((number + 6) % 8).id())
                .stream()
                .filter(one -> !one.equals(got))
                .findFirst()
                .orElseThrow();
    }

    private void let(Choosing choosing) {
        programme.inside(() -> {
            PolicySettings now = policies.get(programme.id());
            policies.save(
                    programme.id(),
                    new PolicySettings(
                            now.weights(),
                            now.mutuality(),
                            now.aim(),
                            now.rules(),
                            now.seed(),
                            now.rings(),
                            choosing,
                            null));
        });
    }

    private Outcome choose(PersonId by, PersonId other) {
        return programme.told(() -> requesting.request(programme.id(), by, other, ""));
    }

    private List<PersonId> shortlist(int number) {
        return programme
                .told(() -> choices.list(programme.id(), pool.get(number).id(), NextChoice.Kind.MATCH))
                .stream()
                .map(NextChoice::chosen)
                .toList();
    }

    private Map<PersonId, PersonId> partners(MatchRunId run) {
        Map<PersonId, PersonId> partners = new HashMap<>();
        programme.told(() -> pairs(run)).forEach(pair -> {
            partners.put(pair.people().first(), pair.people().second());
            partners.put(pair.people().second(), pair.people().first());
        });
        return partners;
    }

    private List<FoundPair> pairs(MatchRunId run) {
        return results.listPairs(new PairSearch(run, null, "", PairFilter.ALL, 0), 100);
    }

    private String path(int number) {
        return "/discover/" + programme.id() + "/" + pool.get(number).id();
    }
}
