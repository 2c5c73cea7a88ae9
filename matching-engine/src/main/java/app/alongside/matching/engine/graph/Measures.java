package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Every figure that an objective could have been about, of one solution.
 *
 * @param value the sum of the chosen weights, in micro-units
 * @param matchedPeople how many have at least one partner
 * @param weakestPair the smallest chosen weight in micro-units, 0 where nothing is chosen
 * @param blockingPairs how many pairs not chosen would both rather have each other than what they have
 */
public record Measures(long value, int matchedPeople, long weakestPair, int blockingPairs) {
    /** Measures a feasible choice of edges. Takes time in proportion to the graph. */
    public static Measures of(Graph graph, int[] chosenEdges) {
        int[] partners = new int[graph.vertices()];
        long[] weakestAt = new long[graph.vertices()];
        Arrays.fill(weakestAt, Long.MAX_VALUE);
        boolean[] chosen = new boolean[graph.edges()];
        long value = 0;
        long weakest = Long.MAX_VALUE;
        for (int edge : chosenEdges) {
            long weight = graph.weight(edge);
            chosen[edge] = true;
            value += weight;
            weakest = Math.min(weakest, weight);
            for (int end : new int[] {graph.from(edge), graph.to(edge)}) {
                partners[end]++;
                weakestAt[end] = Math.min(weakestAt[end], weight);
            }
        }
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            if (partners[vertex] < graph.capacity(vertex)) {
                weakestAt[vertex] = -1;
            }
        }
        int blocking = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            long weight = graph.weight(edge);
            if (!chosen[edge] && weight > weakestAt[graph.from(edge)] && weight > weakestAt[graph.to(edge)]) {
                blocking++;
            }
        }
        int matched = (int) Arrays.stream(partners).filter(count -> count > 0).count();
        return new Measures(value, matched, chosenEdges.length == 0 ? 0 : weakest, blocking);
    }
}
