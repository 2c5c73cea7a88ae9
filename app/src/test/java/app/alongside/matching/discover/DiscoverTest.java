package app.alongside.matching.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.Proposal;
import app.alongside.people.Blocks;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.SettableClock;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of six people the first could learn from four, each of whom could learn from her; the fifth offers what she offers. */
@AlongsideTest
class DiscoverTest {
    @Autowired
    PeopleFixtures people;

    @Autowired
    MatchingFixtures matching;

    @Autowired
    Blocks blocks;

    @Autowired
    JoiningProgrammes joining;

    @Autowired
    StatementCounter statements;

    @Autowired
    SettableClock clock;

    private MatchingScene programme;
    private List<Person> pool;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(6);
        pool = programme.people();
    }

    @Test
    void peopleFromWhomOneLearnsAndWhoLearnFromOneAreShownWithWhatAndWhen() {
        Answer page = programme.signedIn(pool.get(0)).get("/discover");

        assertThat(names(page))
                .containsExactlyInAnyOrder(name(1), name(2), name(3), name(5))
                .doesNotContain(name(0));
        assertThat(page.text()).contains("4 of the 5 others here fit you", "best mutual fit first");
        assertThat(page.page().select(".tiles .person-card")).hasSize(3);
        assertThat(page.page().select(".person-card:first-child").text())
                .contains("You’d learn", "You’d share", "6 shared hours", "same time", "Has room");
        assertThat(page.text()).doesNotContain("{");
    }

    @Test
    void wordsFindSkillsAndNamesWithoutMindingSpelling() {
        WebUser user = programme.signedIn(pool.get(0));
        Answer skill = user.get("/discover?q=dtaa+analysis");
        assertThat(names(skill)).containsExactlyInAnyOrder(name(1), name(2), name(5));
        assertThat(skill.page().select(".found .exchange__learn dd").eachText())
                .allMatch(text -> text.contains("Data"));

        Person person = pool.get(3);
        assertThat(names(user.get("/discover?q=" + person.firstName().toUpperCase(java.util.Locale.UK))))
                .containsExactly(person.name());
        Answer nothing = user.get("/discover?q=zzz");
        assertThat(nothing.text()).contains("Nobody fits that just now");
        assertThat(nothing.page().select("#q").val()).isEqualTo("zzz");
    }

    @Test
    void filtersNarrowAndAreKeptWhileOthersArePressed() {
        WebUser user = programme.signedIn(pool.get(0));
        Answer mutual = user.get("/discover?toggle=mutual&sort=NAME");
        assertThat(mutual.page().select("button[value=mutual]").attr("aria-pressed"))
                .isEqualTo("true");
        assertThat(mutual.page().select("input[name=mutual]").val()).isEqualTo("true");
        assertThat(names(mutual)).isSorted();
        assertThat(user.get("/discover?mutual=true&toggle=mutual")
                        .page()
                        .select("button[value=mutual]")
                        .attr("aria-pressed"))
                .isEqualTo("false");
        assertThat(names(user.get("/discover?language=xx"))).isEmpty();
    }

    @Test
    void whoeverIsBlockedIsAbsentForBothAndNothingElseChanges() {
        programme.inside(() -> blocks.block(pool.get(1).id(), pool.get(0).id()));

        Answer blocked = programme.signedIn(pool.get(0)).get("/discover");
        assertThat(names(blocked)).doesNotContain(name(1)).hasSize(3);
        assertThat(blocked.text()).contains("of the 5 others here").doesNotContainIgnoringCase("block");
        assertThat(names(programme.signedIn(pool.get(1)).get("/discover"))).doesNotContain(name(0));
    }

    @Test
    void whoeverIsProposedLeadsToTheProposalAndWhoeverIsFullSaysSo() {
        List<Proposal> proposed = programme.propose();
        Proposal hers = proposed.stream()
                .filter(proposal -> proposal.people().includes(pool.get(0).id()))
                .findFirst()
                .orElseThrow();

        Answer page = programme.signedIn(pool.get(0)).get("/discover");

        assertThat(page.page()
                        .select(".found a[href=/proposals/" + hers.id() + "]")
                        .text())
                .contains("Already proposed");
        assertThat(page.page().select(".found").text()).contains("Full for now");
        assertThat(page.text()).contains("You have no place for another peer now");
        assertThat(page.page().select("main a[href=/profile#capacity]")).hasSize(1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoeverJoinsIsReadBehindAPageThatDoesNotWaitForIt() {
        WebUser user = programme.signedIn(pool.get(0));
        assertThat(names(user.get("/discover"))).contains(name(1));
        Person newcomer = programme.join(7);
        clock.advance(Duration.ofMinutes(2));
        assertThat(names(user.get("/discover"))).contains(name(1)).doesNotContain(newcomer.name());
        await().until(() -> names(user.get("/discover")).contains(newcomer.name()));
    }

    @Test
    void onlyWhoeverIsReadyInAProgrammeSeesItsPeople() {
        String path = "/discover?programme=" + programme.id();
        Person outside = programme.newcomer("Olu Outside").outside();
        assertThat(programme.signedIn(outside).get(path).status()).isEqualTo(404);
        assertThat(programme.signedIn(outside).get("/discover").text()).contains("First, a programme");

        WebUser coordinator = programme.coordinator();
        Answer outsider = coordinator.get(path);
        assertThat(outsider.status()).isEqualTo(403);
        assertThat(outsider.text()).contains("You’re not in the directory yet", "add you under People");
        assertThat(outsider.page().select("nav a[href=/peers], nav a[href=/profile]"))
                .isEmpty();

        MatchingScene elsewhere = matching.programme();
        WebUser other = elsewhere.signedIn(elsewhere.join(0));
        assertThat(other.get(path).status()).isEqualTo(404);
    }

    @Test
    void whoeverBlocksLeavesOrFillsUpIsSeenSoAtOnceThoughThePageWasJustRead() {
        WebUser user = programme.signedIn(pool.get(0));
        assertThat(names(user.get("/discover"))).contains(name(1), name(2), name(3), name(5));
        programme.inside(() -> {
            blocks.block(pool.get(1).id(), pool.get(0).id());
            joining.leave(programme.id(), pool.get(2).id());
        });
        programme.proposeAnyway(pool.get(3), pool.get(4));

        Answer page = user.get("/discover");
        assertThat(names(page)).containsExactlyInAnyOrder(name(3), name(5));
        assertThat(page.text()).contains("2 of the 4 others here fit you");
        assertThat(page.page().select(".found li:contains(" + name(3) + ")").text())
                .contains("Full for now");
        assertThat(user.get("/discover/" + programme.id() + "/" + pool.get(1).id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatOneChangesAboutOneselfCountsAtOnce() {
        WebUser user = programme.signedIn(pool.get(0));
        assertThat(names(user.get("/discover"))).contains(name(1));
        people.wants(programme.organisation(), pool.get(0), "Coaching");
        assertThat(names(user.get("/discover"))).doesNotContain(name(1)).contains(name(2));
    }

    @Test
    void aPageTakesNoMoreStatementsForManyPeopleThanForFew() {
        WebUser user = programme.signedIn(pool.get(0));
        int few = countStatements(user);
        MatchingScene larger = matching.programmeBeside(programme, "Larger").with(24);
        assertThat(countStatements(larger.signedIn(larger.person(0))))
                .as("eighteen people more on the page, and at most a cache or two to renew")
                .isLessThanOrEqualTo(few + 3);
    }

    private int countStatements(WebUser user) {
        user.get("/discover");
        statements.reset();
        assertThat(user.get("/discover").status()).isEqualTo(200);
        return statements.listStatements().size();
    }

    private List<String> names(Answer page) {
        return page.page().select(".found .person__name").eachText();
    }

    private String name(int number) {
        return pool.get(number).name();
    }
}
