package app.alongside.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.ProposalId;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.Wording;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import app.alongside.testing.StatementCounter;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class WorkspaceTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    Relationships all;

    @Autowired
    StartingRelationships starting;

    @Autowired
    SettingGoals setting;

    @Autowired
    SettableClock clock;

    @Autowired
    StatementCounter statements;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aProposalStartsOneRelationshipHoweverOftenItIsAnnounced() {
        Made made = relationships.aPair();
        ProposalId proposal = made.relationship().findProposal().orElseThrow();
        made.in(() -> {
            Relationship again = starting.start(
                    made.programme().id(), proposal, made.relationship().members());
            assertThat(again.id()).isEqualTo(made.id());
            assertThat(all.listFor(made.one().id())).hasSize(1);
        });
    }

    @Test
    void theWorkspaceSaysWhoIsInItWhereItStandsAndWhatIsNext() {
        Made made = relationships.aPair();
        Answer page = relationships.signedIn(port, made, made.one()).get(made.path(""));
        assertThat(page.page().select("h1").text()).isEqualTo("You and Wanjiru");
        assertThat(page.text())
                .contains("Wanjiru Kamau, Systems assurance engineer in Nairobi", "ahead of you", "Together since")
                .contains("Agree how you’ll work together", "No goals yet");
        assertThat(page.page().select(".journey [aria-current=step]")).hasSize(1);
        assertThat(page.page().select(".side a[aria-current=page]").text()).isEqualTo("My peers");
    }

    @Test
    void aCircleHasAWorkspaceToo() {
        Made circle = relationships.aCircle();
        Answer page = relationships.signedIn(port, circle, circle.one()).get(circle.path(""));
        assertThat(page.page().select("h1").text()).isEqualTo("You, Wanjiru, Rafael and Sunil");
    }

    @Test
    void todayAndMyPeersLeadThere() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer today = ines.get("/today");
        assertThat(today.text()).contains("Inês", "Your peers", "Wanjiru Kamau");
        assertThat(today.page().select("a[href=" + made.path("") + "]")).isNotEmpty();
        assertThat(ines.get("/peers").text()).contains("Wanjiru Kamau", "Engineering Peer Exchange");
    }

    @Test
    void oneMemberEndsItInTwoClicksAndTheOtherIsToldKindly() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer over = ines.submit(ines.get(made.path("/ending")), made.path("/ending"), Map.of());
        assertThat(over.text()).contains("This came to its end", "It has ended");
        assertThat(over.page().select(".menu#rel")).isEmpty();
        Mailbox.waitFor(made.other().email().value(), "Your time with Inês");

        WebUser wanjiru = relationships.signedIn(port, made, made.other());
        Answer late = wanjiru.post(wanjiru.get(made.path("")), made.path("/ending"), Map.of());
        assertThat(late.path()).isEqualTo(made.path(""));
        assertThat(late.text()).contains("resting or over");
        assertThat(wanjiru.get(made.path("/goals/new")).path()).isEqualTo(made.path(""));
        assertThat(wanjiru.get("/peers").text()).contains("Earlier", "Has come to its end");
    }

    @Test
    void itRestsUntilTheDayAndIsActiveAgainByItself() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer form = ines.get(made.path("/pause"));
        Answer refused = ines.submit(form, made.path("/pause"), Map.of("until", "2001-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#until").attr("value")).isEqualTo("2001-01-01");

        LocalDate until = LocalDate.now(clock).plusDays(10);
        Answer resting = ines.submit(refused, made.path("/pause"), Map.of("until", until.toString()));
        assertThat(resting.text()).contains("Resting until", "Take it up again");
        assertThat(ines.get(made.path("/agreement/clauses/new")).path()).isEqualTo(made.path(""));

        clock.advance(Duration.ofDays(10));
        made.in(() -> assertThat(all.get(made.id()).isActive()).isTrue());
    }

    @Test
    void itIsTakenUpAgainEarlier() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer resting = ines.submit(ines.get(made.path("/pause")), made.path("/pause"), Map.of());
        Answer again = ines.submit(resting, made.path("/resumption"), Map.of());
        assertThat(again.text()).contains("Welcome back").doesNotContain("Resting until");
    }

    @Test
    void todayBringsWhatSuitsTheStageOfThePair() {
        Made made = relationships.aPair();
        Answer today = relationships.signedIn(port, made, made.one()).get("/today");
        assertThat(today.text()).contains("For where you are now", "Stage 1: ", "A question for you and ");
        assertThat(today.page().select("section[aria-labelledby=for-now] li a[href^=/library/]"))
                .hasSize(2);
        String workspace = today.page()
                .select("section[aria-labelledby=for-now] blockquote a")
                .attr("href");
        assertThat(workspace).isEqualTo(made.path("#question"));
    }

    @Test
    void todaySaysHowMuchWaitsAndHowLongItTakes() {
        Made made = relationships.aPair();
        Answer today = relationships.signedIn(port, made, made.one()).get("/today");
        int waiting = today.page().select("section[aria-labelledby=waiting] li").size();
        assertThat(waiting).isPositive();
        assertThat(today.text())
                .contains(waiting == 1 ? "One thing is waiting for you." : waiting + " things are waiting for you.")
                .containsPattern("About (a minute|\\d+ minutes) in all");
    }

    @Test
    void aPersonOrASkillIsLookedForFromAnywhere() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        Answer today = ines.get("/today");
        assertThat(today.page()
                        .select("search form[action=/discover] input[name=q]")
                        .attr("aria-label"))
                .isEqualTo("Find a person or skill");
        assertThat(ines.get("/discover?q=Anything").status()).isEqualTo(200);
    }

    @Test
    void pagesAskTheDatabaseEquallyOftenHoweverMuchThereIs() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        setGoal(made);
        List<Integer> few = countStatements(ines, made);
        for (int i = 0; i < 5; i++) {
            setGoal(made);
        }
        assertThat(countStatements(ines, made)).isEqualTo(few).allMatch(count -> count <= 30);
    }

    private List<Integer> countStatements(WebUser user, Made made) {
        return List.of("/today", "/peers", made.path(""), made.path("/goals"), made.path("/agreement")).stream()
                .map(page -> {
                    statements.reset();
                    assertThat(user.get(page).status()).isEqualTo(200);
                    return statements.listStatements().size();
                })
                .toList();
    }

    private void setGoal(Made made) {
        Wording wording = new Wording(made.one().id(), "Goal " + UUID.randomUUID(), "", "", "", null);
        CurrentOrganisation.run(
                made.organisation().id(),
                () -> setting.set(made.id(), made.one().id(), wording));
    }
}
