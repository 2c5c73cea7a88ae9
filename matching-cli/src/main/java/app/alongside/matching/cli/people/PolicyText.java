package app.alongside.matching.cli.people;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The default policy as a file to start from, with every field explained beside it (JSON has no comments). */
final class PolicyText {
    private PolicyText() {}

    static String ofDefaults() throws IOException {
        MatchPolicy usual = MatchPolicy.defaults();
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("explained", explained());
        Map<String, Object> weights = new LinkedHashMap<>();
        for (Factor factor : Factor.values()) {
            weights.put(PolicySettings.written(factor), factor.defaultWeight());
        }
        policy.put("weights", weights);
        policy.put("rules", rules(usual.rules()));
        policy.put("format", PolicySettings.written(usual.format()));
        policy.put("objective", PolicySettings.written(usual.objective()));
        policy.put("mutuality", usual.mutuality());
        Map<String, Object> bonuses = new LinkedHashMap<>();
        bonuses.put("stay", usual.bonuses().stay());
        bonuses.put("waiting", usual.bonuses().waiting());
        policy.put("bonuses", bonuses);
        policy.put("k", usual.shortlist());
        policy.put("seed", usual.seed());
        FormatFields.write(policy);
        policy.put("levels", List.of());
        return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(policy) + "\n";
    }

    private static Map<String, Object> rules(Rules usual) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("across_teams", usual.acrossTeams());
        rules.put("across_reporting_lines", usual.acrossLines());
        rules.put("level_distance", usual.levelDistance());
        rules.put("shared_hours", usual.sharedHours());
        rules.put("common_language", usual.commonLanguage());
        rules.put("months_apart", usual.monthsApart());
        rules.put("both_gain", usual.bothGain());
        rules.put("hours_a_partner", usual.hoursAPartner());
        rules.put("across_managers", usual.acrossManagers());
        rules.put("training", List.copyOf(usual.training()));
        Map<String, Object> eligible = new LinkedHashMap<>();
        List.of("functions", "departments", "locations", "levels")
                .forEach(name -> eligible.put(name, new ArrayList<>()));
        eligible.put("months_in_service", 0);
        rules.put("eligible", eligible);
        return rules;
    }

    private static Map<String, String> explained() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "weights",
                "How much each factor counts; only the proportion matters. What is not known counts as one half.");
        texts.put("weights.wants_met", "How much of what I want to learn my partner offers.");
        texts.put("weights.reciprocity", "The smaller of what each gets from the other: exchange both ways.");
        texts.put("weights.goals", "Goals in common.");
        texts.put("weights.working_style", "Closeness of the answers about the way of working.");
        texts.put("weights.challenges", "Present challenges in common.");
        texts.put("weights.interests", "Interests in common.");
        texts.put("weights.choice", "Where the partner stands in my own ranking.");
        texts.put("weights.availability", "Free hours of the week in common, up to five.");
        texts.put("weights.level", "Closeness of level.");
        texts.put("weights.background", "Similar or different function, department and location, as I prefer.");
        texts.put("weights.strengths", "The share of my partner's strengths that I do not have.");
        texts.put("weights.willingness", "How ready my partner is to invest.");
        texts.put("weights.time_zone", "Closeness of the clocks.");
        texts.put("weights.novelty", "Not partners before, or long ago.");
        texts.put("weights.language", "A language in common.");
        texts.put("weights.location", "The same place of work.");
        texts.put("rules", "Never broken; what is not known breaks no rule.");
        texts.put("rules.across_teams", "Keep people of one team apart.");
        texts.put("rules.across_reporting_lines", "Keep people apart of whom one stands above the other.");
        texts.put("rules.level_distance", "How many level bands partners may be apart, or \"any\".");
        texts.put("rules.shared_hours", "How many free hours of the week partners share at least.");
        texts.put("rules.common_language", "Partners need a language in common.");
        texts.put("rules.months_apart", "How many months former partners stay apart, or \"any\" for ever.");
        texts.put("rules.both_gain", "Each must gain at least one thing they want.");
        texts.put("rules.hours_a_partner", "Hours a month one partner takes, against hours_per_month; 0 not to count.");
        texts.put("rules.across_managers", "People who report to the same manager are kept apart.");
        texts.put("rules.training", "Names of trainings that both must have completed (column training).");
        texts.put("rules.eligible", "Who may take part; an empty list asks for nothing.");
        texts.put("format", "pair: mutual peers. directed_pair: one guides the other.");
        texts.put("objective", "total_value, most_people_first, or no_weak_match.");
        texts.put("mutuality", "0: a pair is worth the mean of both views; 1: the weaker of the two.");
        texts.put("bonuses.stay", "Added for a pair that runs already.");
        texts.put("bonuses.waiting", "Added for each run that a person waited without partner (waiting_credit).");
        texts.put("k", "How many candidates a person keeps at first.");
        texts.put("seed", "Decides between equals.");
        FormatFields.explain(texts);
        texts.put("levels", "Names of the levels from junior to senior, when people.csv does not number them.");
        texts.put("today", "The day that 'now' means, as 2026-03-31; the day of the run where it is left out.");
        return texts;
    }
}
