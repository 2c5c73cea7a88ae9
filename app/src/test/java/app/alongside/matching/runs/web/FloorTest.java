package app.alongside.matching.runs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.Newcomer;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.matching.laboratory.MatchTrial;
import app.alongside.matching.laboratory.MatchTrials;
import app.alongside.matching.laboratory.SolvingTrials;
import app.alongside.matching.laboratory.TrialAsked;
import app.alongside.matching.laboratory.TriedPolicy;
import app.alongside.matching.policy.Aim;
import app.alongside.matching.policy.DirectorySegment;
import app.alongside.matching.policy.Floor;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.HeldFloor;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A floor for one place of work. Ten people in Porto have much to give one another; of the six in Oslo five have less, so that
 * the total leaves one of them out, and one has nothing that anybody wants. Four in Faro and
 * one of no place want nothing that is offered.
 */
@AlongsideTest
class FloorTest {
    private static final Floor HELD = new Floor(DirectorySegment.LOCATION, "Oslo", 80);

    @Autowired
    MatchingFixtures matching;

    @Autowired
    WebUsers users;

    @Autowired
    MatchTrials trials;

    @Autowired
    SolvingTrials solving;

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MatchingScene programme;
    private WebUser helena;
    private String studio;
    private MatchRunId run;

    @BeforeEach
    void gather() {
        programme = matching.programme();
        for (int number = 0; number < 10; number++) {
            somebody("Member " + number, "Porto")
                    .offering("Coaching", "Spreadsheets")
                    .wanting("Coaching")
                    .ready();
        }
        for (int number = 10; number < 15; number++) {
            somebody("Member " + number, "Oslo")
                    .offering("Coaching")
                    .wanting("Negotiation", "Coaching")
                    .ready();
        }
        alone("Loner", "Oslo");
        for (int number = 0; number < 4; number++) {
            alone("Dreamer " + number, "Faro");
        }
        alone("Rover", "");
        run = programme.run();
        studio = programme.studio();
        helena = programme.coordinator();
    }

    @Test
    void tellsThePriceAndWhoWouldChangeBeforeItIsTakenIntoThePolicy() {
        Answer priced = ask("LOCATION:Oslo", "80");
        RunOutcome free = programme.result(run).outcome();
        HeldFloor held = floor(tried().outcome());

        assertThat(priced.text())
                .contains("A floor for Oslo: at least 80 % with a match", "5 of 6 people have a match", "It costs")
                .contains("Would gain a match: Member 1", "Would lose theirs: Member", "Oslo: at least 80 %; costs")
                .doesNotContain("{", "matching.");
        assertThat(held.price())
                .isPositive()
                .isCloseTo(free.value() - tried().outcome().value(), org.assertj.core.api.Assertions.within(1e-6));
        assertThat(saved().floor()).isNull();

        Answer kept = keep(priced);
        assertThat(saved()).isEqualTo(PolicySettings.defaults().with(HELD));
        assertThat(kept.page().select("input[name=floor]").hasAttr("checked")).isTrue();
        assertThat(countAudited("LOCATION Oslo 80 %")).isEqualTo(1);
    }

    @Test
    void aRunOfThePolicyHoldsItAndNoReasonNamesAGroup() {
        keep(ask("LOCATION:Oslo", "80"));
        MatchRunId floored = programme.run();

        assertThat(floor(programme.result(floored).outcome()).isHeld()).isTrue();
        assertThat(programme.result(floored).policySha256())
                .isNotEqualTo(programme.result(run).policySha256());
        Answer page = helena.get(studio);
        assertThat(page.page().select("section[aria-labelledby=certificate]").text())
                .contains("This policy holds a floor. Oslo: at least 80 %. It costs");
        assertThat(page.page().select("section[aria-labelledby=alone]").text())
                .contains("14 people fit, and all are needed in other pairs.")
                .doesNotContain("Oslo:", "floor", "worth more");
        Answer whatIf = helena.get(Objects.requireNonNull(page.page().selectFirst("a[href*='ruling=APART']"))
                .attr("href"));
        assertThat(whatIf.status()).isEqualTo(200);

        helena.post(page, studio + "/policy", Map.of("skills", "40", "aim", Aim.PEOPLE.name(), "floor", "true"));
        assertThat(saved().floor()).isNull();
    }

    @Test
    void saysHowFarAFloorCanGoThatCannotBeHeldAndDoesNotSaveIt() {
        Answer refused = ask("LOCATION:Oslo", "100");

        assertThat(refused.text())
                .contains("It cannot be held", "gives 6 of 6 people a match. The furthest is 5.", "not held")
                .doesNotContain("Take the floor into the policy");
        assertThat(refused.page().select("section[aria-labelledby=floor] a.btn").attr("href"))
                .isEqualTo(studio + "#floor");
        assertThat(keep(refused).text()).contains("This floor cannot be held as things are");
        assertThat(saved()).isEqualTo(PolicySettings.defaults());
    }

    @Test
    void saysWhenAFloorTakesSomebodyOutOfARing() {
        somebody("Member 15", "Porto")
                .offering("Coaching", "Spreadsheets")
                .wanting("Coaching")
                .ready();
        somebody("Ada", "Oslo")
                .offering("Python", "Coaching")
                .wanting("SQL", "Negotiation", "Coaching")
                .ready();
        somebody("Ben", "Oslo").offering("Spanish").wanting("Python").ready();
        somebody("Cem", "Oslo").offering("SQL").wanting("Spanish").ready();
        run = programme.run();

        assertThat(helena.get(studio)
                        .page()
                        .select("section[aria-labelledby=fair]")
                        .text())
                .contains("whoever is in a ring counts as without one");
        assertThat(ask("LOCATION:Oslo", "66").text())
                .contains("With the floor", "among those without a pair: there would be none instead of 1");
    }

    @Test
    void hasNoFloorForAGroupTooSmallToBeShownNorForAShareThatIsNone() {
        assertThat(refused("LOCATION:Faro", "80").page().select("#group-error").text())
                .contains("A group of fewer than five has no floor");
        assertThat(refused("LOCATION:Atlantis", "80").text()).contains("Choose one of the groups on this page");
        for (String none : List.of("101", "0", "", "many")) {
            Answer refused = refused("LOCATION:Oslo", none);
            assertThat(refused.page().select("#percent-error").text()).contains("Give a share from 1 to 100 %");
            assertThat(refused.page().select("#percent").val())
                    .as("what was typed stays")
                    .isEqualTo(none);
            assertThat(refused.page().select("#group option[selected]").val()).isEqualTo("LOCATION:Oslo");
        }
        programme.inside(() -> assertThat(trials.findNewest(programme.id())).isEmpty());
    }

    @Test
    void aFloorWhoseGroupHasBecomeTooSmallIsNotHeldAndTellsNobodysNumber() {
        programme.inside(() -> policies.save(
                programme.id(), PolicySettings.defaults().with(new Floor(DirectorySegment.LOCATION, "Faro", 50))));
        HeldFloor floor = floor(programme.matched());
        assertThat(floor.standing()).isEqualTo(HeldFloor.Standing.TOO_FEW);
        assertThat(floor.people()).isZero();
        assertThat(helena.get(studio).text()).contains("Too few people of this group take part now");
    }

    @Test
    void isClosedToOtherOrganisationsAndToParticipants() {
        WebUser stranger = users.coordinatorElsewhere();
        Answer page = stranger.get("/today");
        assertThat(stranger.post(page, address(), Map.of("group", "LOCATION:Oslo", "percent", "80"))
                        .status())
                .isEqualTo(404);
        WebUser member = programme.signedIn(programme.newcomer("Somebody Else").outside());
        Answer home = member.get("/today");
        assertThat(member.post(home, address(), Map.of("group", "LOCATION:Oslo", "percent", "80"))
                        .status())
                .isIn(403, 404);
        programme.inside(() -> assertThat(trials.findNewest(programme.id())).isEmpty());
    }

    @Test
    void reasonsBesideTheTotalSayNothingOfWorth() {
        WhyAlone elsewhere = new WhyAlone(WhyAlone.Cause.ELSEWHERE, null, 3, 1, null);
        assertThat(elsewhere.besideTotal()).isEqualTo(new WhyAlone(WhyAlone.Cause.NEEDED, null, 3, 1, null));
    }

    private Newcomer somebody(String name, String location) {
        return programme
                .newcomer(name)
                .of(details -> details.team("Team of " + name).location(location));
    }

    private void alone(String name, String location) {
        somebody(name, location)
                .offering("Data analysis")
                .wanting("Negotiation")
                .ready();
    }

    private String address() {
        return studio + "/runs/" + run + "/floor";
    }

    private Answer refused(String group, String percent) {
        Answer refused = helena.post(helena.get(studio), address(), Map.of("group", group, "percent", percent));
        assertThat(refused.status()).isEqualTo(422);
        return refused;
    }

    private Answer ask(String group, String percent) {
        helena.submit(helena.get(studio), address(), Map.of("group", group, "percent", percent));
        programme.inside(
                () -> solving.perform(new TrialAsked(programme.organisation().id(), trial().id())));
        return helena.get(studio + "/laboratory");
    }

    private Answer keep(Answer priced) {
        return helena.post(priced, studio + "/laboratory/trials/" + trial().id() + "/policy", Map.of("column", "1"));
    }

    private MatchTrial trial() {
        return programme.told(() -> trials.findNewest(programme.id()).orElseThrow());
    }

    private TriedPolicy tried() {
        return ((MatchTrial.Done) trial().state()).results().get(1);
    }

    private PolicySettings saved() {
        return programme.told(() -> policies.get(programme.id()));
    }

    private int countAudited(String floor) {
        return programme.told(() -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                                select count(*)::int from audit_entry
                                where organisation_id = current_organisation() and action = 'match-policy.saved'
                                  and facts ->> 'floor' = :floor
                                """)
                .param("floor", floor)
                .query((row, number) -> row.getInt(1))
                .single())));
    }

    private static HeldFloor floor(RunOutcome outcome) {
        return Objects.requireNonNull(outcome.floor());
    }
}
