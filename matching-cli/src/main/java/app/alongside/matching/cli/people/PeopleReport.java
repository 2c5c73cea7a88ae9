package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import app.alongside.matching.cli.PeakMemory;
import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.engine.MatchMeasures;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.candidates.CandidateSearch;
import app.alongside.matching.engine.candidates.Coverage;
import app.alongside.matching.engine.graph.Objective;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report.json}: how good the pairs are, what was looked at, and of which files and settings they came.
 *
 * @param floor what holding a floor for groups cost; null where none was held
 */
record PeopleReport(
        Arguments.PeopleRun asked,
        PolicySettings settings,
        MatchResult result,
        @Nullable FloorMatch floor) {
    void write(Map<String, Double> seconds) throws IOException {
        MatchMeasures measures = result.measures();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("people", result.solved().problem().pool().size());
        report.put("candidates", result.retrieval().pairs());
        report.put("value", result.certificate().value());
        report.put("upper_bound", result.certificate().mostPossible());
        report.put("bound_of_prices", result.certificate().upperBound());
        report.put("gap", result.certificate().gap());
        report.put("proven", result.certificate().proven());
        report.put("complete", result.complete());
        report.put("matched", measures.matchedPeople());
        report.put("unmatched", result.unmatched().size());
        report.put("pairs", result.pairs().size());
        report.put("objective", PolicySettings.written(settings.policy().objective()));
        report.put("measures", measures(measures));
        if (floor != null) {
            report.put("floor", floor(floor));
        }
        report.put("retrieval", retrieval());
        report.put("seconds_by_phase", seconds);
        report.put("peak_memory", PeakMemory.bytes());
        report.put("seed", settings.policy().seed());
        report.put("today", settings.today().toString());
        report.put("input_sha256", RunInputs.peopleSha256(asked));
        report.put("policy_sha256", RunInputs.policySha256(asked));
        Files.writeString(
                asked.out().resolve("report.json"),
                JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(report) + "\n");
    }

    private static Map<String, Object> measures(MatchMeasures measures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("mean_value", measures.meanValue());
        all.put("weakest_value", measures.weakestValue());
        all.put("distribution", measures.distribution());
        all.put("blocking_pairs", measures.blockingPairs());
        all.put("cross_department_share", measures.crossDepartmentShare());
        Map<String, Integer> byPartners = new LinkedHashMap<>();
        measures.peopleByPartners().forEach((partners, people) -> byPartners.put(String.valueOf(partners), people));
        all.put("people_by_partners", byPartners);
        all.put("hours_a_month", measures.hoursAMonth());
        return all;
    }

    private static Map<String, Object> floor(FloorMatch held) {
        Map<String, Object> floor = new LinkedHashMap<>();
        floor.put("verdict", held.verdict().name().toLowerCase(Locale.ROOT));
        floor.put("groups", held.groups().stream().map(FloorMatch.Group::name).toList());
        floor.put("price", held.price());
        floor.put("least_price", held.leastPrice());
        return floor;
    }

    /** The check by prices is about the total value; whatever else was aimed at, was chosen among the candidates. */
    private String aimedOver() {
        boolean all = settings.policy().objective() == Objective.TOTAL_VALUE && floor == null
                ? result.retrieval().exact()
                : result.solved().problem().pool().size() <= CandidateSearch.EVERY_CANDIDATE;
        return all ? "all_allowed_pairs" : "candidates";
    }

    private Map<String, Object> retrieval() {
        Map<String, Object> retrieval = new LinkedHashMap<>();
        retrieval.put("objective_over", aimedOver());
        retrieval.putAll(retrieval(result));
        return retrieval;
    }

    /** How the pairs were found among which the best were chosen, and what the others could have added. */
    static Map<String, Object> retrieval(MatchResult result) {
        Map<String, Object> retrieval = new LinkedHashMap<>();
        retrieval.put("k", result.retrieval().shortlist());
        retrieval.put("exact", result.retrieval().exact());
        Coverage coverage = result.retrieval().coverage();
        if (coverage == null) {
            retrieval.put("could_have_lost", result.retrieval().couldHaveLost());
        } else {
            retrieval.put("sampled", coverage.sampled());
            retrieval.put("could_add", coverage.couldAdd());
            retrieval.put("could_add_margin", coverage.margin());
        }
        retrieval.put("rounds", result.retrieval().rounds());
        return retrieval;
    }
}
