package app.alongside.matching.laboratory.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.MatchingScene;
import app.alongside.matching.laboratory.MatchTrial;
import app.alongside.matching.laboratory.MatchTrials;
import app.alongside.matching.laboratory.SolvingTrials;
import app.alongside.matching.laboratory.TrialAsked;
import app.alongside.matching.laboratory.TriedPolicy;
import app.alongside.matching.policy.Aim;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import app.alongside.testing.WebUsers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The laboratory of a programme in which eleven people are ready. */
@AlongsideTest
class LaboratoryTest {
    private static final Pattern PRICE = Pattern.compile("Costs the others ([0-9.]+) points at least");
    private static final Pattern LOSS = Pattern.compile("would lose ([0-9.]+) points");

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

    private MatchingScene programme;
    private WebUser helena;
    private String studio;

    @BeforeEach
    void gather() {
        programme = matching.programme().with(11);
        studio = programme.studio();
        helena = programme.coordinator();
    }

    @Test
    void putsThePoliciesSideBySideAndSavesNone() {
        PolicySettings saved = saved();
        Answer done = tryPolicies(Map.of("policies[0].skills", "50", "policies[0].hours", "0"));
        assertThat(done.page()
                        .select("section[aria-labelledby=results] thead th")
                        .eachText())
                .containsExactly("Measure", "Saved policy", "Policy A", "Policy B", "Policy C");
        assertThat(done.page()
                        .select("section[aria-labelledby=results] tbody tr")
                        .first())
                .isNotNull();
        assertThat(done.text()).contains("11 people", "proven").doesNotContain("{");
        assertThat(saved()).isEqualTo(saved);
        assertThat(trial().policies().get(1).weight(app.alongside.matching.policy.Aspect.SKILLS))
                .isEqualTo(50);
    }

    /** Nothing that was set is lost, and the sentence stands where nothing counts. */
    @Test
    void refusesAPolicyInWhichNothingCountsAndKeepsTheOthers() {
        Answer form = helena.get(studio + "/laboratory");
        Map<String, String> sent = new HashMap<>(Map.of("policies[0].skills", "37", "policies[2].mutuality", "81"));
        form.page().select("input[name^='policies[1].'][max=50]").forEach(input -> sent.put(input.attr("name"), "0"));

        Answer refused = helena.submit(form, studio + "/laboratory/trials", sent);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#policy-1-error").text())
                .isEqualTo("In policy B nothing counts. Let at least one thing count.");
        assertThat(refused.page().select("[data-error-summary] a[href='#policy-1']"))
                .hasSize(1);
        assertThat(refused.page().select("input#policy-1").val()).isEqualTo("0");
        assertThat(refused.page().select("#policy-0-error, #policy-2-error")).isEmpty();
        assertThat(value(refused, "policies[0].skills")).isEqualTo("37");
        assertThat(value(refused, "policies[2].mutuality")).isEqualTo("81");
        assertThat(refused.page().select("[aria-describedby=policy-1-error]"))
                .isNotEmpty()
                .allMatch(input -> input.val().equals("0"));
        assertThat(programme.told(() -> trials.findNewest(programme.id()))).isEmpty();
    }

    private static String value(Answer answer, String name) {
        return answer.page().select("input[name='" + name + "']").val();
    }

    @Test
    void makesATriedPolicyTheProgrammesOwn() {
        Answer done = tryPolicies(Map.of());
        helena.submit(done, studio + "/laboratory/trials/" + trial().id() + "/policy", Map.of("column", "3"));
        assertThat(saved()).isEqualTo(trial().policies().get(3)).isNotEqualTo(PolicySettings.defaults());
    }

    @Test
    void countsThePeopleInRingsAndWhoWouldLoseOne() {
        programme = matching.programmeBeside(programme, "Rings").withRingOf(3);
        studio = programme.studio();
        String lab = studio + "/laboratory";
        Answer form = helena.get(lab);
        form.page().select("input[name='policies[0].rings']").removeAttr("checked");
        form.page().select("select[name='policies[1].aim'] option").removeAttr("selected");
        form.page()
                .select("select[name='policies[1].aim'] option[value=WEAKEST]")
                .attr("selected", "");
        Answer done = tryPolicies(form, Map.of());

        MatchTrial.Done found = (MatchTrial.Done) trial().state();
        TriedPolicy saved = found.results().get(0);
        TriedPolicy without = found.results().get(1);
        assertThat(saved.outcome().served()).isEqualTo(3);
        assertThat(saved.alone()).isEmpty();
        assertThat(without.outcome().served()).isZero();
        assertThat(without.changes()).isEqualTo(3);
        assertThat(without.lose())
                .containsExactlyInAnyOrderElementsOf(programme.people().stream()
                        .map(person -> person.id().toString())
                        .toList());
        assertThat(without.policySha256()).isNotEqualTo(saved.policySha256());
        assertThat(trial().policies().get(2).aimed()).isEqualTo(Aim.WEAKEST);
        assertThat(done.text()).contains("Ama Mensah").doesNotContain("{", "matching.");
    }

    @Test
    void isClosedToOtherOrganisations() {
        tryPolicies(Map.of());
        WebUser stranger = users.coordinatorElsewhere();
        Answer page = stranger.get("/today");
        assertThat(stranger.get(studio + "/laboratory").status()).isEqualTo(404);
        assertThat(stranger.post(page, studio + "/laboratory/trials/" + trial().id() + "/policy", Map.of("column", "1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePriceOfARulingNeverExceedsItsTrueCost() {
        programme.run();
        Answer studioPage = helena.get(studio);
        Answer page = helena.get(link(studioPage, "a[href*=what-if]"));
        int tried = 0;
        for (Element row : page.page().select("section[aria-labelledby=others] li")) {
            Matcher price = PRICE.matcher(row.text());
            if (price.find()) {
                String truth = helena.get(row.select("a.btn").attr("href")).text();
                assertThat(points(LOSS.matcher(truth)))
                        .isGreaterThanOrEqualTo(Double.parseDouble(price.group(1)) - 0.11);
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void tellsWhoseMatchWouldChangeBeforeARulingIsMade() {
        programme.run();
        Answer page = helena.get(link(helena.get(studio), "a[href*='ruling=APART']"));
        assertThat(page.page().select("section[aria-labelledby=tried] tbody tr").size())
                .isGreaterThan(2);
        Answer ruled = helena.submit(page, studio + "/rulings", Map.of("ruling", "APART"));
        assertThat(ruled.text()).contains("the two are kept apart");
    }

    private Answer tryPolicies(Map<String, String> changes) {
        return tryPolicies(helena.get(studio + "/laboratory"), changes);
    }

    private Answer tryPolicies(Answer form, Map<String, String> changes) {
        String lab = studio + "/laboratory";
        helena.submit(form, lab + "/trials", changes);
        programme.inside(
                () -> solving.perform(new TrialAsked(programme.organisation().id(), trial().id())));
        return helena.get(lab);
    }

    private MatchTrial trial() {
        return programme.told(() -> trials.findNewest(programme.id()).orElseThrow());
    }

    private PolicySettings saved() {
        return programme.told(() -> policies.get(programme.id()));
    }

    private static String link(Answer page, String css) {
        Element link = page.page().selectFirst(css);
        if (link == null) {
            throw new AssertionError("No " + css + " in " + page.text());
        }
        return link.attr("href");
    }

    private static double points(Matcher loss) {
        return loss.find() ? Double.parseDouble(loss.group(1)) : 0;
    }
}
