package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.OddSet;
import app.alongside.matching.engine.graph.Proof;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes a graph, a matching of it and the proof of how good that is, as a short program of anybody's can check it.
 *
 * @param name the id of each vertex
 */
public record ProofFiles(Path out, Graph graph, IntFunction<String> name) {
    /** Writes {@code edges.csv} and {@code capacities.csv}: the graph itself. */
    public void writeGraph() throws IOException {
        int[] every = new int[graph.edges()];
        for (int edge = 0; edge < every.length; edge++) {
            every[edge] = edge;
        }
        writeEdges("edges.csv", every);
        try (CsvWriter csv = csv("capacities.csv")) {
            csv.writeRecord("id", "b");
            for (int vertex = 0; vertex < graph.vertices(); vertex++) {
                csv.writeRecord(name.apply(vertex), String.valueOf(graph.capacity(vertex)));
            }
        }
    }

    /** Writes {@code matching.csv}: the edges chosen. */
    public void writeMatching(int[] chosen) throws IOException {
        writeEdges("matching.csv", chosen);
    }

    private void writeEdges(String file, int[] edges) throws IOException {
        try (CsvWriter csv = csv(file)) {
            csv.writeRecord("u", "v", "w");
            for (int edge : edges) {
                csv.writeRecord(
                        name.apply(graph.from(edge)),
                        name.apply(graph.to(edge)),
                        MicroUnits.format(graph.weight(edge)));
            }
        }
    }

    /** Writes {@code duals.csv} and {@code odd_sets.csv}: prices of vertices and of sets. */
    public void writeProof(Proof proof) throws IOException {
        try (CsvWriter csv = csv("duals.csv")) {
            csv.writeRecord("id", "price");
            for (int vertex = 0; vertex < graph.vertices(); vertex++) {
                csv.writeRecord(name.apply(vertex), MicroUnits.formatHalves(proof.twicePrices()[vertex]));
            }
        }
        writeOddSets(proof.oddSets());
    }

    /**
     * For each odd set a row with its price and the set around it; a row for each member that is in no set inside this one;
     * and one for each edge that enters its border there or leaves it, with both ends named.
     */
    private void writeOddSets(List<OddSet> sets) throws IOException {
        try (CsvWriter csv = csv("odd_sets.csv")) {
            csv.writeRecord("set", "inside", "price", "id", "other");
            for (int number = 0; number < sets.size(); number++) {
                OddSet set = sets.get(number);
                String label = String.valueOf(number);
                String inside = set.inside() == OddSet.OUTERMOST ? "" : String.valueOf(set.inside());
                csv.writeRecord(label, inside, MicroUnits.formatHalves(set.twicePrice()), "", "");
                for (int member : set.ownMembers()) {
                    csv.writeRecord(label, "", "", name.apply(member), "");
                }
                for (int edge : set.border()) {
                    csv.writeRecord(label, "", "", name.apply(graph.from(edge)), name.apply(graph.to(edge)));
                }
            }
        }
    }

    private CsvWriter csv(String file) throws IOException {
        return CsvWriter.builder().build(Files.newBufferedWriter(out.resolve(file)));
    }
}
