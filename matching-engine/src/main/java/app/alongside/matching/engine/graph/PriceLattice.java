package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Where all weights are multiples of one number, so are the prices of some best assignment. An auction's prices lie near such
 * prices and differ by its last step, which in a graph of many ties leaves nearly everybody wanting to change for next to nothing.
 * Here prices are brought down to multiples, counted from a point just above a stretch, as long as the step, in which as few
 * prices as possible lie: only bids across that stretch can go wrong. Sorting takes O(n log n).
 */
final class PriceLattice {
    private static final int WORTH_IT = 16;
    private static final int FEW = 64;

    private final Graph graph;
    private final long[] price;
    private final long step;

    PriceLattice(Graph graph, long[] price, long step) {
        this.graph = graph;
        this.price = price;
        this.step = step;
    }

    /** Changes the prices where weights are coarse enough and few bids would go wrong, and says whether it did. */
    boolean snap() {
        long unit = unit();
        if (unit < WORTH_IT * step) {
            return false;
        }
        long[] rests = rests(unit);
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        int from = -rests.length;
        for (int at = 0; at < rests.length; at++) {
            while (rest(rests, from, unit) < rests[at] - step) {
                from++;
            }
            if (below(rests, at) - from < fewest) {
                fewest = below(rests, at) - from;
                best = at;
            }
        }
        if (fewest > rests.length / FEW) {
            return false;
        }
        for (int vertex = 0; vertex < price.length; vertex++) {
            if (graph.usableCapacity(vertex) > 0) {
                price[vertex] = Math.floorDiv(price[vertex] - rests[best], unit) * unit + unit;
            }
        }
        return true;
    }

    /** What all weights are multiples of, or less than is worth it. */
    private long unit() {
        long unit = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            long weight = graph.weight(edge);
            while (weight != 0) {
                long rest = unit % weight;
                unit = weight;
                weight = rest;
            }
            if (unit > 0 && unit < WORTH_IT * step) {
                return unit;
            }
        }
        return unit;
    }

    private long[] rests(long unit) {
        long[] rests = new long[price.length];
        int many = 0;
        for (int vertex = 0; vertex < price.length; vertex++) {
            if (graph.usableCapacity(vertex) > 0) {
                rests[many++] = Math.floorMod(price[vertex], unit);
            }
        }
        long[] sorted = Arrays.copyOf(rests, many);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The rests go round: before the first comes the last, a unit less. */
    private static long rest(long[] rests, int at, long unit) {
        return at >= 0 ? rests[at] : rests[at + rests.length] - unit;
    }

    /** The first of the rests equal to one. */
    private static int below(long[] rests, int at) {
        int first = at;
        while (first > 0 && rests[first - 1] == rests[at]) {
            first--;
        }
        return first;
    }
}
