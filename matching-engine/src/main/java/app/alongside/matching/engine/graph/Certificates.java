package app.alongside.matching.engine.graph;

import java.util.Arrays;

/** Checks a solution without trusting whoever found it: weak duality in one pass over the edges. */
public final class Certificates {
    private Certificates() {}

    /**
     * What no matching of the graph can exceed, in micro-units, by any prices of at least 0: a sum over people of capacity
     * times price, plus for each pair whatever its weight exceeds its two prices by.
     */
    public static long bound(Graph graph, long[] prices) {
        if (prices.length != graph.vertices()) {
            throw new IllegalArgumentException(
                    "%d prices cannot price %d vertices".formatted(prices.length, graph.vertices()));
        }
        long bound = 0;
        for (int vertex = 0; vertex < prices.length; vertex++) {
            if (prices[vertex] < 0) {
                throw new IllegalArgumentException(
                        "the price %d of vertex %d is negative".formatted(prices[vertex], vertex));
            }
            bound = Math.addExact(bound, Math.multiplyExact(graph.usableCapacity(vertex), prices[vertex]));
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            long excess = graph.weight(edge) - prices[graph.from(edge)] - prices[graph.to(edge)];
            bound = Math.addExact(bound, Math.max(0, excess));
        }
        return bound;
    }

    /** Whether the edges exist, are chosen once, ascend, and no vertex has more partners than its capacity. */
    public static boolean isFeasible(Graph graph, int[] chosenEdges) {
        int[] partners = new int[graph.vertices()];
        int previous = -1;
        for (int edge : chosenEdges) {
            if (edge <= previous || edge >= graph.edges()) {
                return false;
            }
            previous = edge;
            if (++partners[graph.from(edge)] > graph.capacity(graph.from(edge))
                    || ++partners[graph.to(edge)] > graph.capacity(graph.to(edge))) {
                return false;
            }
        }
        return true;
    }

    /** The sum of the chosen weights, in micro-units. */
    public static long value(Graph graph, int[] chosenEdges) {
        return Arrays.stream(chosenEdges).mapToLong(graph::weight).sum();
    }
}
