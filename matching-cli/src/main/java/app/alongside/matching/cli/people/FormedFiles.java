package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import app.alongside.matching.cli.PeakMemory;
import app.alongside.matching.cli.PeopleFormat;
import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code pairs.csv}, {@code unmatched.csv} and {@code report.json} for formats other than plain pairs. */
final class FormedFiles {
    private final Arguments.PeopleRun asked;
    private final PolicySettings settings;

    FormedFiles(Arguments.PeopleRun asked, PolicySettings settings) {
        this.asked = asked;
        this.settings = settings;
    }

    void write(Formed formed, PeopleFormat format, int people, Map<String, Double> seconds) throws IOException {
        Files.createDirectories(asked.out());
        writeRows(formed.rows());
        writeLeft(formed.left());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", format.written());
        report.put("people", people);
        report.putAll(formed.report());
        report.put("unmatched", formed.left().size());
        report.put("complete", formed.complete());
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

    private void writeRows(List<Formed.Row> rows) throws IOException {
        try (CsvWriter csv = csv("pairs.csv")) {
            csv.writeRecord("relationship", "format", "member_ids", "value", "score_for_each", "reasons");
            int number = 0;
            for (Formed.Row row : rows) {
                csv.writeRecord(
                        String.valueOf(++number),
                        row.format(),
                        String.join(";", row.members()),
                        BigDecimal.valueOf(row.micro(), 6).toPlainString(),
                        row.scores().stream().map(String::valueOf).collect(Collectors.joining(";")),
                        row.reasons());
            }
        }
    }

    private void writeLeft(List<Formed.Left> left) throws IOException {
        try (CsvWriter csv = csv("unmatched.csv")) {
            csv.writeRecord("id", "reason", "smallest_change");
            for (Formed.Left person : left) {
                csv.writeRecord(person.id(), person.reason(), person.change());
            }
        }
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder().build(Files.newBufferedWriter(asked.out().resolve(name)));
    }
}
