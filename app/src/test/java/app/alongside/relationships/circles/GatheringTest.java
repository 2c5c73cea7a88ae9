package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.EmailAddress;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.circles.CircleFixtures.Cast;
import app.alongside.relationships.circles.JoiningCircles.Outcome;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class GatheringTest {
    @LocalServerPort
    int port;

    @Autowired
    CircleFixtures fixtures;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Circles circles;

    @Autowired
    CircleRules rules;

    @Autowired
    JoiningCircles joining;

    @Autowired
    BeginningCircles beginning;

    @Autowired
    Relationships relationships;

    @Autowired
    DatabaseDump dump;

    @Test
    void somebodyProposesOthersJoinAndItBegins() throws Exception {
        Cast cast = fixtures.aCast(4);
        WebUser siobhan = signedIn(cast, 0);
        Answer page = siobhan.submit(siobhan.get("/circles/new"), "/circles", proposal(cast, "Safety cases, honestly"));
        assertThat(page.text())
                .contains("Your circle is open", "2 more are needed to begin", "Hazard logs people read");
        String path = page.path();

        WebUser wanjiru = signedIn(cast, 1);
        assertThat(wanjiru.get("/circles").text()).contains("Safety cases, honestly", "4 places free");
        Answer open = wanjiru.get(path);
        assertThat(open.text()).contains("4 places are free").doesNotContain("Hazard logs people read");
        assertThat(wanjiru.submit(open, path + "/seat", Map.of("brings", "Structuring an argument"))
                        .text())
                .contains("You are in", "Hazard logs people read", "Structuring an argument");
        assertThat(siobhan.get(path).page().select("form[action$=/beginning]")).isEmpty();

        WebUser ines = signedIn(cast, 2);
        ines.submit(ines.get(path), path + "/seat", Map.of("brings", ""));
        Mailbox.waitFor(cast.one().email().value(), "Safety cases, honestly: you are three");
        assertThat(wanjiru.post(wanjiru.get(path), path + "/beginning", Map.of())
                        .status())
                .isEqualTo(404);
        Answer begun = siobhan.submit(siobhan.get(path), path + "/beginning", Map.of());
        assertThat(begun.path()).isEqualTo(path.replace("/circles/", "/relationships/"));
        assertThat(begun.text()).contains("Your circle has begun", "Three of us");
        String told = Mailbox.textOf(
                Mailbox.waitFor(cast.people().get(1).email().value(), "Safety cases, honestly has begun"),
                "text/plain");
        assertThat(told).contains(begun.path());

        WebUser sunil = signedIn(cast, 3);
        assertThat(sunil.get("/circles").text()).doesNotContain("Safety cases, honestly");
        assertThat(sunil.get(path).status()).isEqualTo(404);
        assertThat(sunil.get(begun.path()).status()).isEqualTo(404);
        assertThat(dump.tablesWith("Hazard logs people read")).isEmpty();
    }

    @Test
    void whoComesTooLateWaitsAndGetsThePlaceOfWhoLeaves() {
        Cast cast = fixtures.aCast(4);
        Circle circle = fixtures.propose(cast, 3);
        fixtures.join(cast, circle, cast.people().get(1));
        fixtures.join(cast, circle, cast.people().get(2));
        WebUser sunil = signedIn(cast, 3);
        assertThat(sunil.get(circle.path()).text()).contains("All places are taken");
        Answer waiting = sunil.submit(sunil.get(circle.path()), circle.path() + "/seat", Map.of("brings", "Tests"));
        assertThat(waiting.text()).contains("You are on the list");

        WebUser wanjiru = signedIn(cast, 1);
        wanjiru.submit(wanjiru.get(circle.path()), circle.path() + "/seat/removal", Map.of());
        Mailbox.waitFor(cast.people().get(3).email().value(), "There is a place for you in Safety cases, honestly");
        assertThat(find(cast, circle).members()).contains(cast.people().get(3).id());
    }

    @Test
    void whoWaitsWhenItBeginsHearsSoAndIsNotInIt() {
        Cast cast = fixtures.aCast(4);
        Circle circle = fixtures.propose(cast, 3);
        cast.people().stream().skip(1).forEach(person -> fixtures.join(cast, circle, person));
        WebUser siobhan = signedIn(cast, 0);
        siobhan.submit(siobhan.get(circle.path()), circle.path() + "/beginning", Map.of());
        Mailbox.waitFor(cast.people().get(3).email().value(), "has begun without a free place");
        assertThat(workspace(cast, circle).members())
                .containsExactlyElementsOf(
                        cast.people().subList(0, 3).stream().map(Person::id).toList());
    }

    @Test
    void theProposerWhoLeavesHandsItOnAndTheLastOneGivesItUp() {
        Cast cast = fixtures.aCast(2);
        Circle circle = fixtures.propose(cast, 5);
        fixtures.join(cast, circle, cast.people().get(1));
        leave(cast, circle, cast.one());
        Mailbox.waitFor(cast.people().get(1).email().value(), "Safety cases, honestly is in your hands");
        assertThat(find(cast, circle).proposer()).isEqualTo(cast.people().get(1).id());
        leave(cast, circle, cast.people().get(1));
        assertThat(signedIn(cast, 0).get("/circles").text()).doesNotContain("Safety cases, honestly");
        assertThat(signedIn(cast, 0).get(circle.path()).status()).isEqualTo(404);
    }

    @Test
    void nobodyFromElsewhereSeesOrJoinsIt() {
        Cast cast = fixtures.aCast(1);
        Circle circle = fixtures.propose(cast, 5);
        Cast other = fixtures.aCast(1);
        WebUser stranger = signedIn(other, 0);
        assertThat(stranger.get(circle.path()).status()).isEqualTo(404);
        assertThat(stranger.post(stranger.get("/circles"), circle.path() + "/seat", Map.of("brings", ""))
                        .status())
                .isEqualTo(404);
        Person outside = fixtures.anOutsider(cast);
        WebUser colleague = fixtures.signedIn(port, cast, outside);
        assertThat(colleague.get(circle.path()).status()).isEqualTo(404);
        assertThat(colleague.get("/circles").text()).contains("Circles belong to programmes");
    }

    @Test
    void aFormThatLacksSomethingKeepsWhatWasTyped() {
        Cast cast = fixtures.aCast(1);
        WebUser siobhan = signedIn(cast, 0);
        Map<String, String> lacking = new HashMap<>(proposal(cast, ""));
        lacking.put("size", "9");
        Answer refused = siobhan.submit(siobhan.get("/circles/new"), "/circles", lacking);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Give it a topic", "three to eight places");
        assertThat(refused.page().select("#purpose").text()).isEqualTo("We bring real work.");
        Map<String, String> elsewhere = new HashMap<>(proposal(cast, "A topic"));
        elsewhere.put("programme", fixtures.aCast(1).programme().id().toString());
        assertThat(siobhan.post(refused, "/circles", elsewhere).text()).contains("Choose one of your programmes");
    }

    @Test
    void aCoordinatorLooksAtItFirstWhereTheProgrammeSaysSo() {
        Cast cast = fixtures.aCast(2);
        WebUser helena = coordinator(cast);
        helena.submit(helena.get(cast.decisions()), cast.decisions() + "/rule", Map.of("approval", "first"));
        WebUser siobhan = signedIn(cast, 0);
        Answer asked =
                siobhan.submit(siobhan.get("/circles/new"), "/circles", proposal(cast, "Safety cases, honestly"));
        assertThat(asked.text()).contains("A coordinator looks at it first");
        WebUser wanjiru = signedIn(cast, 1);
        assertThat(wanjiru.get(asked.path()).status()).isEqualTo(404);
        assertThat(wanjiru.get(cast.decisions()).status()).isEqualTo(403);

        Answer decisions = helena.get(cast.decisions());
        assertThat(decisions.text())
                .contains("1 circle waits for you", "Safety cases, honestly")
                .doesNotContain("Hazard logs people read");
        String decision = cast.decisions() + asked.path().substring("/circles".length());
        Answer unreasoned = helena.submit(decisions, decision + "/refusal", Map.of("reason", " "));
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.text()).contains("Give a reason");
        helena.submit(unreasoned, decision + "/approval", Map.of());
        Mailbox.waitFor(cast.one().email().value(), "Safety cases, honestly is open");
        assertThat(wanjiru.get(asked.path()).status()).isEqualTo(200);
        assertThat(helena.post(helena.get(cast.decisions()), decision + "/refusal", Map.of("reason", "Too late"))
                        .text())
                .contains("Somebody decided about that circle a moment ago");
    }

    @Test
    void whatIsDeclinedIsDeclinedWithAReason() {
        Cast cast = fixtures.aCast(1);
        CurrentOrganisation.run(
                cast.organisation().id(),
                () -> rules.askForApproval(cast.programme().id()));
        Circle circle = fixtures.propose(cast, 5);
        WebUser helena = coordinator(cast);
        helena.submit(
                helena.get(cast.decisions()),
                cast.decisions() + "/" + circle.id() + "/refusal",
                Map.of("reason", "There is one on this already."));
        Mailbox.waitFor(cast.one().email().value(), "About your circle, Safety cases, honestly");
        assertThat(signedIn(cast, 0).get(circle.path()).text())
                .contains("The coordinators said no to this one", "There is one on this already.");
        WebUser stranger = coordinator(fixtures.aCast(1));
        assertThat(stranger.post(
                                stranger.get("/coordinate"),
                                cast.decisions() + "/" + circle.id() + "/approval",
                                Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void eightWhoWantThreePlacesAtOnceNeverGetMore() throws Exception {
        Cast cast = fixtures.aCast(9);
        Circle circle = fixtures.propose(cast, 4);
        List<Outcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            outcomes = threads
                    .invokeAll(cast.people().stream()
                            .skip(1)
                            .<java.util.concurrent.Callable<Outcome>>map(
                                    person -> () -> fixtures.join(cast, circle, person))
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
        assertThat(outcomes).filteredOn(Outcome.JOINED::equals).hasSize(3);
        assertThat(outcomes).filteredOn(Outcome.WAITING::equals).hasSize(5);
        boolean begun = CurrentOrganisation.call(
                cast.organisation().id(),
                () -> beginning.begin(circle.id(), cast.one().id()));
        boolean again = CurrentOrganisation.call(
                cast.organisation().id(),
                () -> beginning.begin(circle.id(), cast.one().id()));
        assertThat(begun).isTrue();
        assertThat(again).isFalse();
        assertThat(workspace(cast, circle).members()).hasSize(4);
    }

    private Map<String, String> proposal(Cast cast, String topic) {
        return Map.of(
                "topic", topic,
                "purpose", "We bring real work.",
                "programme", cast.programme().id().toString(),
                "cadence", "MONTHLY",
                "meets", "Wednesdays",
                "size", "5",
                "brings", "Hazard logs people read");
    }

    private Circle find(Cast cast, Circle circle) {
        return CurrentOrganisation.call(
                cast.organisation().id(), () -> circles.find(circle.id()).orElseThrow());
    }

    private Relationship workspace(Cast cast, Circle circle) {
        return CurrentOrganisation.call(
                cast.organisation().id(), () -> relationships.get(circle.id().relationship()));
    }

    private void leave(Cast cast, Circle circle, Person person) {
        CurrentOrganisation.run(cast.organisation().id(), () -> joining.leave(circle.id(), person.id()));
    }

    private WebUser signedIn(Cast cast, int number) {
        return fixtures.signedIn(port, cast, cast.people().get(number));
    }

    private WebUser coordinator(Cast cast) {
        WebUser helena = new WebUser(port);
        organisations.signIn(
                helena,
                cast.organisation(),
                new EmailAddress("helena@" + cast.organisation().slug() + ".test"));
        return helena;
    }
}
