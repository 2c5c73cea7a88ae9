package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/**
 * JGraphT's Blossom V on the graph with capacities written as places. Where both people have several, a node at either end of the
 * edge keeps them from being paired twice; where one has a single place that cannot happen, and the places are joined as they are.
 */
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
            int[] from = places(firstPlace, graph.from(edge));
            int[] to = places(firstPlace, graph.to(edge));
            if (from.length == 1 || to.length == 1) {
                joinAll(places, from, to, weight);
            } else {
                int one = next++;
                int other = next++;
                join(places, one, other, weight);
                joinAll(places, new int[] {one}, from, weight);
                joinAll(places, new int[] {other}, to, weight);
                twice += weight;
            }
        }
        double all = new KolmogorovWeightedMatching<>(places, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight();
        return Math.round(all) - twice;
    }

    private static int[] places(int[] firstPlace, int person) {
        return IntStream.range(firstPlace[person], firstPlace[person + 1]).toArray();
    }

    private static void joinAll(
            SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph, int[] some, int[] others, long weight) {
        for (int one : some) {
            for (int other : others) {
                join(graph, one, other, weight);
            }
        }
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
