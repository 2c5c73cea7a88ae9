package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import app.alongside.matching.cli.PeakMemory;
import app.alongside.matching.cli.ProgressLine;
import app.alongside.matching.cli.Stopwatch;
import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.engine.MatchMeasures;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.CandidateSearch;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.pool.Pool;
import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code pairs.csv}, {@code unmatched.csv}, {@code duals.csv} and {@code report.json}. */
final class PeopleOutput {
    /** How many edges may be solved again in all to explain the people without partner; beyond, only the cause is told. */
    private static final long EDGES_TO_RESOLVE = 20_000_000;

    private static final int RESOLVES_A_PERSON = 8;

    private final Arguments.PeopleRun asked;
    private final PolicySettings settings;
    private final MatchResult result;
    private final ProgressLine progress;
    private final Explainer explainer;
    private @Nullable FloorMatch floor;

    PeopleOutput(Arguments.PeopleRun asked, PolicySettings settings, MatchResult result, ProgressLine progress) {
        this.asked = asked;
        this.settings = settings;
        this.result = result;
        this.progress = progress;
        explainer = new Explainer(result.solved());
    }

    /** The same result, with what holding a floor for groups cost; null where none was held. */
    PeopleOutput with(@Nullable FloorMatch held) {
        floor = held;
        return this;
    }

    void write(Stopwatch stopwatch) throws IOException {
        Files.createDirectories(asked.out());
        long start = System.nanoTime();
        writePairs();
        writeUnmatched();
        writeDuals();
        double explaining = (System.nanoTime() - start) / 1e9;
        Map<String, Double> seconds = new LinkedHashMap<>(stopwatch.seconds());
        seconds.putAll(result.secondsByPhase());
        seconds.put("explaining", explaining);
        writeReport(seconds);
    }

    private void writePairs() throws IOException {
        try (CsvWriter csv = csv("pairs.csv")) {
            csv.writeRecord("relationship", "format", "member_ids", "value", "score_for_each", "reasons");
            int number = 0;
            for (MatchedPair pair : result.pairs()) {
                csv.writeRecord(
                        String.valueOf(++number),
                        settings.policy().format().name(),
                        pair.first() + ";" + pair.second(),
                        units(pair.micro()),
                        pair.firstView() + ";" + pair.secondView(),
                        English.pair(explainer.pair(pair.first(), pair.second())));
            }
        }
    }

    private void writeUnmatched() throws IOException {
        long affordable = EDGES_TO_RESOLVE
                / RESOLVES_A_PERSON
                / Math.max(1, result.retrieval().pairs());
        try (CsvWriter csv = csv("unmatched.csv")) {
            csv.writeRecord("id", "reason", "smallest_change");
            int told = 0;
            for (Unmatched person : result.unmatched()) {
                progress.show("explaining", (double) told / result.unmatched().size());
                boolean inFull = told++ < affordable && result.complete();
                csv.writeRecord(
                        person.id(),
                        inFull ? English.reasons(explainer.whyNobody(person.id())) : English.unmatched(person.cause()),
                        inFull
                                ? explainer
                                        .smallestChange(person.id())
                                        .map(English::change)
                                        .orElse("")
                                : "");
            }
        }
    }

    private void writeDuals() throws IOException {
        Pool pool = result.solved().problem().pool();
        try (CsvWriter csv = csv("duals.csv")) {
            csv.writeRecord("id", "price");
            for (int person = 0; person < pool.size(); person++) {
                csv.writeRecord(pool.id(person), units(result.solved().prices()[person]));
            }
        }
    }

    private static String units(long micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }

    private void writeReport(Map<String, Double> seconds) throws IOException {
        MatchMeasures measures = result.measures();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("people", result.solved().problem().pool().size());
        report.put("candidates", result.retrieval().pairs());
        report.put("value", result.certificate().value());
        report.put("upper_bound", result.certificate().upperBound());
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
                file("report.json"),
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
        floor.put("groups", held.groups());
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
        retrieval.put("k", result.retrieval().shortlist());
        retrieval.put("exact", result.retrieval().exact());
        retrieval.put("could_have_lost", result.retrieval().couldHaveLost());
        retrieval.put("rounds", result.retrieval().rounds());
        return retrieval;
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder().build(Files.newBufferedWriter(file(name)));
    }

    private Path file(String name) {
        return asked.out().resolve(name);
    }
}
