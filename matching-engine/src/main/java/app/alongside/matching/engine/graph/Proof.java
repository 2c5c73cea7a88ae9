package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Prices and odd sets that bound every matching of a graph from above (weak duality with blossom inequalities, Edmonds 1965).
 * They are checked by {@link #twiceBound}, whoever found them. In half micro-units, because the best prices of whole weights
 * are halves.
 *
 * @param twicePrices per vertex, at least 0
 * @param oddSets none where prices alone do
 */
@SuppressWarnings("ArrayRecordComponent") // one entry a vertex, read only
public record Proof(long[] twicePrices, List<OddSet> oddSets) {
    /** Refuses negative prices: they prove nothing. */
    public Proof {
        oddSets = List.copyOf(oddSets);
        if (Arrays.stream(twicePrices).anyMatch(price -> price < 0)) {
            throw new IllegalArgumentException("a price is negative");
        }
    }

    /** What prices in micro-units prove by themselves. */
    static Proof ofPrices(long[] prices) {
        return new Proof(Arrays.stream(prices).map(price -> 2 * price).toArray(), List.of());
    }

    /**
     * A proof of at most the same bound that asks nothing of whoever has a place for each of their edges: what they paid is
     * left to the edges. So the bound is the same whether their places are counted in full or only as far as they have edges.
     */
    Proof sparing(Graph graph) {
        long[] spared = twicePrices.clone();
        for (int vertex = 0; vertex < spared.length; vertex++) {
            if (graph.capacity(vertex) >= graph.degree(vertex)) {
                spared[vertex] = 0;
            }
        }
        return new Proof(spared, oddSets);
    }

    /**
     * Twice what no matching of the graph can exceed: places times price, each odd set's price as often as it can hold edges,
     * and for each edge whatever it is worth beyond its two prices and the sets it is in. Time in proportion to the graph
     * and the sets, times the logarithm of how deep they are nested.
     */
    public long twiceBound(Graph graph) {
        if (twicePrices.length != graph.vertices()) {
            throw new IllegalArgumentException(
                    "%d prices cannot price %d vertices".formatted(twicePrices.length, graph.vertices()));
        }
        long bound = 0;
        for (int vertex = 0; vertex < twicePrices.length; vertex++) {
            bound = Math.addExact(bound, Math.multiplyExact(graph.usableCapacity(vertex), twicePrices[vertex]));
        }
        OddSets sets = new OddSets(graph, oddSets);
        bound = Math.addExact(bound, sets.cost());
        for (int edge = 0; edge < graph.edges(); edge++) {
            long excess = 2 * graph.weight(edge) - twicePrices[graph.from(edge)] - twicePrices[graph.to(edge)];
            if (excess > 0) {
                bound = Math.addExact(bound, Math.max(0, excess - sets.paid(edge)));
            }
        }
        return bound;
    }
}
