package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.OddSet;
import app.alongside.matching.engine.graph.Solution;
import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code matching.csv}, {@code duals.csv}, {@code odd_sets.csv} and {@code report.json}. */
record GraphOutput(Arguments.GraphRun asked, GraphInput input, Solution solution) {
    void write(Stopwatch stopwatch) throws IOException {
        Files.createDirectories(asked.out());
        writeMatching();
        writeDuals();
        writeOddSets();
        writeReport(stopwatch.seconds());
    }

    private void writeMatching() throws IOException {
        Graph graph = input.graph();
        try (CsvWriter csv = csv("matching.csv")) {
            csv.writeRecord("u", "v", "w");
            for (int edge : solution.chosenEdges()) {
                csv.writeRecord(
                        input.ids().name(graph.from(edge)),
                        input.ids().name(graph.to(edge)),
                        MicroUnits.format(graph.weight(edge)));
            }
        }
    }

    private void writeDuals() throws IOException {
        try (CsvWriter csv = csv("duals.csv")) {
            csv.writeRecord("id", "price");
            for (int vertex = 0; vertex < input.graph().vertices(); vertex++) {
                csv.writeRecord(
                        input.ids().name(vertex),
                        MicroUnits.formatHalves(solution.proof().twicePrices()[vertex]));
            }
        }
    }

    /**
     * For each odd set a row with its price and the set around it; a row for each member that is in no set inside this one;
     * and one for each edge that enters its border there or leaves it, with both ends named.
     */
    private void writeOddSets() throws IOException {
        Graph graph = input.graph();
        List<OddSet> sets = solution.proof().oddSets();
        try (CsvWriter csv = csv("odd_sets.csv")) {
            csv.writeRecord("set", "inside", "price", "id", "other");
            for (int number = 0; number < sets.size(); number++) {
                OddSet set = sets.get(number);
                String name = String.valueOf(number);
                String inside = set.inside() == OddSet.OUTERMOST ? "" : String.valueOf(set.inside());
                csv.writeRecord(name, inside, MicroUnits.formatHalves(set.twicePrice()), "", "");
                for (int member : set.ownMembers()) {
                    csv.writeRecord(name, "", "", input.ids().name(member), "");
                }
                for (int edge : set.border()) {
                    csv.writeRecord(
                            name,
                            "",
                            "",
                            input.ids().name(graph.from(edge)),
                            input.ids().name(graph.to(edge)));
                }
            }
        }
    }

    private void writeReport(Map<String, Double> seconds) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("people", input.graph().vertices());
        report.put("candidates", input.graph().edges());
        report.put("objective", ArgumentReader.written(asked.run().objective()));
        report.put("value", solution.certificate().value());
        report.put("upper_bound", solution.certificate().upperBound());
        report.put("gap", solution.certificate().gap());
        report.put("proven", solution.certificate().proven());
        report.put("complete", solution.complete());
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

    private CsvWriter csv(String name) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file(name));
        return CsvWriter.builder().build(writer);
    }

    private Path file(String name) {
        return asked.out().resolve(name);
    }
}
