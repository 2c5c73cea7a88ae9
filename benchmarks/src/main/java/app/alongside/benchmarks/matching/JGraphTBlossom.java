package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import java.util.Arrays;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** JGraphT's Blossom V on the graph with capacities written as places, and a node at either end of each edge. */
final class JGraphTBlossom implements Contender {
    /** Above all our own numbers; the library adds nodes of its own. */
    private static final int FIRST_EXTRA_NODE = 1_000_000_000;

    @Override
    public String key() {
        return "jgrapht";
    }

    @Override
    public String name() {
        return "JGraphT Blossom V (on places)";
    }

    @Override
    public int mostPeople() {
        return 1_000;
    }

    @Override
    public boolean mayNeverEnd() {
        return true;
    }

    @Override
    public long solve(Graph graph) {
        int[] firstPlace = new int[graph.vertices() + 1];
        for (int person = 0; person < graph.vertices(); person++) {
            firstPlace[person + 1] = firstPlace[person] + graph.usableCapacity(person);
        }
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> places = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(FIRST_EXTRA_NODE), SupplierUtil.createDefaultWeightedEdgeSupplier());
        int next = firstPlace[graph.vertices()];
        long twice = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            long weight = graph.weight(edge);
            int one = next++;
            int other = next++;
            join(places, one, other, weight);
            for (int place = firstPlace[graph.from(edge)]; place < firstPlace[graph.from(edge) + 1]; place++) {
                join(places, one, place, weight);
            }
            for (int place = firstPlace[graph.to(edge)]; place < firstPlace[graph.to(edge) + 1]; place++) {
                join(places, other, place, weight);
            }
            twice += weight;
        }
        double all = new KolmogorovWeightedMatching<>(places, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight();
        return Math.round(all) - twice;
    }

    private static void join(SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph, int one, int other, long weight) {
        for (int node : Arrays.asList(one, other)) {
            graph.addVertex(node);
        }
        DefaultWeightedEdge edge = graph.addEdge(one, other);
        if (edge != null) {
            graph.setEdgeWeight(edge, weight);
        }
    }
}
