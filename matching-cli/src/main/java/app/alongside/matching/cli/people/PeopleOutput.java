package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import app.alongside.matching.cli.ProgressLine;
import app.alongside.matching.cli.ProofFiles;
import app.alongside.matching.cli.Stopwatch;
import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.pool.Pool;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code pairs.csv}, {@code unmatched.csv}, {@code duals.csv} and {@code report.json}, and the proof where asked for. */
final class PeopleOutput {
    /** How many edges may be solved again in all to explain the people without partner; beyond, only the cause is told. */
    private static final long EDGES_TO_RESOLVE = 20_000_000;

    private static final int RESOLVES_A_PERSON = 12;

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
        if (asked.proof().written()) {
            writeProof(result.solved());
        }
        double explaining = (System.nanoTime() - start) / 1e9;
        Map<String, Double> seconds = new LinkedHashMap<>(stopwatch.seconds());
        seconds.putAll(result.secondsByPhase());
        seconds.put("explaining", explaining);
        new PeopleReport(asked, settings, result, floor).write(seconds);
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
                boolean inFull = told++ < affordable && result.complete() && !isBesideTotal();
                csv.writeRecord(person.id(), inFull ? reasons(person) : reason(person), inFull ? change(person) : "");
            }
        }
    }

    /** What is solved again is solved for the total, which says nothing of a result that gave some of it up for a floor. */
    private boolean isBesideTotal() {
        return floor != null && floor.price() > 0;
    }

    private String reason(Unmatched person) {
        return isBesideTotal() ? English.unmatchedBesideTotal(person.cause()) : English.unmatched(person.cause());
    }

    private String reasons(Unmatched person) {
        return English.reasons(explainer.whyNobody(person.id()));
    }

    private String change(Unmatched person) {
        return explainer.smallestChange(person.id()).map(English::change).orElse("");
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

    /** The pairs that were compared as a graph, and the proof of it; its prices take the place of those written before. */
    private void writeProof(Solved solved) throws IOException {
        ProofFiles files =
                new ProofFiles(asked.out(), solved.graph(), solved.problem().pool()::id);
        files.writeGraph();
        files.writeMatching(solved.solution().chosenEdges());
        files.writeProof(solved.proof());
    }

    private static String units(long micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder().build(Files.newBufferedWriter(file(name)));
    }

    private Path file(String name) {
        return asked.out().resolve(name);
    }
}
