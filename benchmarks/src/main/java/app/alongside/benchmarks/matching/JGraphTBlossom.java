package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.blossom.v5.BlossomVOptions;
import org.jgrapht.alg.matching.blossom.v5.BlossomVOptions.DualUpdateStrategy;
import org.jgrapht.alg.matching.blossom.v5.BlossomVOptions.InitializationType;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * JGraphT's Blossom V on the graph with capacities written as places. Where both people have several, a node at either end of the
 * edge keeps them from being paired twice; where one has a single place that cannot happen, and the places are joined as they are.
 *
 * <p>It finds perfect matchings quickly and others slowly, on two copies of the graph. So a few spare nodes, joined to each place and
 * to each other for nothing, take in whoever stays alone. As long as not all of them do, more would change nothing: the most that so
 * many pairs can be worth is a concave function of their number.
 */
final class JGraphTBlossom implements Contender {
    private static final int FEW_SPARE = 8;

    /** The quickest of its ways on these graphs. */
    private static final BlossomVOptions OPTIONS = new BlossomVOptions(
            InitializationType.FRACTIONAL, DualUpdateStrategy.MULTIPLE_TREE_FIXED_DELTA, true, false);

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
    public long solve(Graph graph) {
        return new Places(graph).most(FEW_SPARE);
    }

    private static final class Places {
        private final Graph graph;
        private final int[] firstPlace;
        private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> joined =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        private int nodes;
        private long countedTwice;

        Places(Graph graph) {
            this.graph = graph;
            firstPlace = new int[graph.vertices() + 1];
            for (int person = 0; person < graph.vertices(); person++) {
                firstPlace[person + 1] = firstPlace[person] + graph.usableCapacity(person);
            }
            nodes = places();
            IntStream.range(0, nodes).forEach(joined::addVertex);
            for (int edge = 0; edge < graph.edges(); edge++) {
                add(edge);
            }
        }

        private int places() {
            return firstPlace[graph.vertices()];
        }

        private void add(int edge) {
            long weight = graph.weight(edge);
            int[] from = placesOf(graph.from(edge));
            int[] to = placesOf(graph.to(edge));
            if (from.length == 1 || to.length == 1) {
                joinAll(from, to, weight);
            } else {
                int[] one = {newNode()};
                int[] other = {newNode()};
                joinAll(one, other, weight);
                joinAll(one, from, weight);
                joinAll(other, to, weight);
                countedTwice += weight;
            }
        }

        /** The most that pairs can be worth if so many nodes, or one more to make the number of all even, are spare. */
        long most(int spare) {
            int first = nodes;
            int[] everyPlace = IntStream.range(0, places()).toArray();
            while (nodes < first + spare || nodes % 2 == 1) {
                int[] before = IntStream.range(first, nodes).toArray();
                int[] node = {newNode()};
                joinAll(node, before, 0);
                joinAll(node, everyPlace, 0);
            }
            MatchingAlgorithm.Matching<Integer, DefaultWeightedEdge> matching =
                    new KolmogorovWeightedPerfectMatching<>(joined, OPTIONS, ObjectiveSense.MINIMIZE).getMatching();
            boolean someIdle = matching.getEdges().stream()
                    .anyMatch(edge -> Math.min(joined.getEdgeSource(edge), joined.getEdgeTarget(edge)) >= first);
            return someIdle ? Math.round(-matching.getWeight()) - countedTwice : most(2 * spare);
        }

        private int newNode() {
            joined.addVertex(nodes);
            return nodes++;
        }

        private int[] placesOf(int person) {
            return IntStream.range(firstPlace[person], firstPlace[person + 1]).toArray();
        }

        private void joinAll(int[] some, int[] others, long weight) {
            for (int one : some) {
                for (int other : others) {
                    joined.setEdgeWeight(joined.addEdge(one, other), -weight);
                }
            }
        }
    }
}
