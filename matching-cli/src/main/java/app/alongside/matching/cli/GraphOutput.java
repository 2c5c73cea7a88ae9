package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Solution;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code matching.csv}, {@code duals.csv}, {@code odd_sets.csv} and {@code report.json}. */
record GraphOutput(Arguments.GraphRun asked, GraphInput input, Solution solution) {
    void write(Stopwatch stopwatch) throws IOException {
        Files.createDirectories(asked.out());
        ProofFiles files = new ProofFiles(asked.out(), input.graph(), input.ids()::name);
        files.writeMatching(solution.chosenEdges());
        files.writeProof(solution.proof());
        writeReport(stopwatch.seconds());
    }

    private void writeReport(Map<String, Double> seconds) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("people", input.graph().vertices());
        report.put("candidates", input.graph().edges());
        report.put("objective", ArgumentReader.written(asked.run().objective()));
        report.put("value", solution.certificate().value());
        report.put("upper_bound", solution.certificate().mostPossible());
        report.put("gap", solution.certificate().gap());
        report.put("proven", solution.certificate().proven());
        report.put("complete", GraphMode.isDone(solution));
        report.put("matched", solution.measures().matchedPeople());
        report.put("pairs", solution.chosenEdges().length);
        report.put("odd_sets", solution.proof().oddSets().size());
        report.put("weakest_pair", solution.measures().weakestPair() / 1e6);
        report.put("blocking_pairs", solution.measures().blockingPairs());
        report.put("seconds_by_phase", seconds);
        report.put("peak_memory", PeakMemory.bytes());
        report.put("seed", asked.run().seed());
        report.put("threads", asked.run().threads());
        report.put("input_sha256", input.sha256());
        Files.writeString(
                file("report.json"),
                JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(report) + "\n");
    }

    private Path file(String name) {
        return asked.out().resolve(name);
    }
}
