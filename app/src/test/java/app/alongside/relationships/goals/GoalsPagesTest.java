package app.alongside.relationships.goals;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class GoalsPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    Goals goals;

    @Autowired
    SettingGoals setting;

    @Test
    void aGoalIsSetWithStepsAndReached() {
        Made made = relationships.aPairThatAgreed();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer form = ines.get(made.path("/goals/new"));
        Answer set = ines.submit(
                form,
                made.path("/goals"),
                Map.of("what", "Chair the design review", "why", "It is next on my way", "due", "2030-06-30"));
        assertThat(set.text()).contains("The goal is set", "You’re learning", "Clear: 3 of 5", "By 30 Jun");

        Goal goal = only(made);
        String steps = made.path("/goals/" + goal.id() + "/steps");
        ines.submit(ines.get(made.path("/goals")), steps, Map.of("text", "Watch one"));
        Answer two = ines.submit(
                ines.get(made.path("/goals")),
                steps,
                Map.of("text", "Chair half of one", "owner", made.other().id().toString()));
        assertThat(two.text()).contains("0 of 2 steps");

        Step first = only(made).steps().getFirst();
        Answer ticked = ines.submit(two, steps + "/" + first.id(), Map.of("done", "true"));
        assertThat(ticked.text()).contains("1 of 2 steps · next: Chair half of one");

        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        assertThat(wanjiru.get("/today").text()).contains("What you’re working on", "You’re helping Inês");
        wanjiru.post(
                wanjiru.get(made.path("/goals")),
                made.path("/goals/" + goal.id() + "/status"),
                Map.of("status", "REACHED"));
        assertThat(only(made).status()).isEqualTo(Goal.Status.REACHED);
        assertThat(wanjiru.get("/today").text()).doesNotContain("What you’re working on");
    }

    @Test
    void anIncompleteGoalKeepsWhatWasTyped() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer refused = ines.submit(
                ines.get(made.path("/goals/new")), made.path("/goals"), Map.of("why", "It matters", "due", "someday"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#what-error").text()).contains("what will be different");
        assertThat(refused.page().select("textarea[name=why]").text()).isEqualTo("It matters");
        Answer again = ines.submit(refused, made.path("/goals"), Map.of("what", "Something", "due", "someday"));
        assertThat(again.page().select("#due-error").text()).contains("Choose a day");
    }

    @Test
    void nobodyOverwritesAGoalUnread() {
        Made made = relationships.aPair();
        Goal goal = set(made, "Chair the design review");
        WebUser ines = relationships.signedIn(port, made, made.one());
        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        String address = made.path("/goals/" + goal.id());
        Answer form = ines.get(address + "/edit");
        wanjiru.submit(wanjiru.get(address + "/edit"), address, Map.of("what", "Chair two reviews"));

        Answer refused = ines.submit(form, address, Map.of("what", "Chair it calmly"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody else reworded", "Chair two reviews");
        assertThat(refused.page().select("textarea[name=what]").text()).isEqualTo("Chair it calmly");
        ines.submit(refused, address, Map.of());
        assertThat(only(made).wording().what()).isEqualTo("Chair it calmly");
    }

    @Test
    void aGoalIsReachedThroughItsOwnRelationshipOnly() {
        Made made = relationships.aPair();
        Goal goal = set(made, "Chair the design review");
        Made other = relationships.start(made.organisation(), made.programme(), List.of(made.one(), made.other()));
        WebUser ines = relationships.signedIn(port, made, made.one());
        assertThat(ines.get(other.path("/goals/" + goal.id() + "/edit")).status())
                .isEqualTo(404);
    }

    @Test
    void aStrangersGoalAndStepStayUntouched() {
        Made made = relationships.aPair();
        Goal goal = set(made, "Chair the design review");
        Made elsewhere = relationships.aPair();
        WebUser stranger = relationships.signedIn(port, elsewhere, elsewhere.one());
        Answer account = stranger.get("/account");
        String address = made.path("/goals/" + goal.id());
        assertThat(List.of(
                        stranger.get(address + "/edit").status(),
                        stranger.post(account, address, Map.of("what", "Mine now"))
                                .status(),
                        stranger.post(account, address + "/steps", Map.of("text", "x"))
                                .status(),
                        stranger.post(account, address + "/status", Map.of("status", "DROPPED"))
                                .status()))
                .containsOnly(404);
        assertThat(only(made)).isEqualTo(goal);
    }

    private Goal set(Made made, String what) {
        Wording wording = new Wording(made.one().id(), what, "", "", "", null);
        return CurrentOrganisation.call(
                made.organisation().id(),
                () -> setting.set(made.id(), made.one().id(), wording));
    }

    private Goal only(Made made) {
        List<Goal> all = CurrentOrganisation.call(made.organisation().id(), () -> goals.listFor(made.id()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
