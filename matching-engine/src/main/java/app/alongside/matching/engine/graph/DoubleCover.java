package app.alongside.matching.engine.graph;

/**
 * Every vertex twice: once as a bidder with as many wishes as it takes partners, once as an owner of as many seats. Each
 * edge becomes two arcs, from either end's bidder to the other end's seats; and a bidder may always take a seat of its own
 * for nothing, which means "no partner here". So every seat is always taken by somebody, and no seat that stays empty can
 * keep a price it does not deserve.
 *
 * <p>Half of a best assignment here is a best fractional matching of the graph (all parts 0, 1/2 or 1). Arc {@code a} lies
 * at the same place as the edge in the rows of the graph. Weights are scaled to about a million, so that the auction's
 * numbers fit in an {@code int}. Memory: 16 bytes an edge.
 */
final class DoubleCover {
    private static final int LEAST_SCALED = 1 << 19;
    private static final int MOST_SCALED = 1 << 21;

    final Graph graph;
    final int[] neighbour;
    final int[] weight;
    final int[] capacity;
    final int largestWeight;
    private final long largestMicro;
    private final int up;
    private final int down;

    DoubleCover(Graph graph, Workers workers) {
        this.graph = graph;
        long largest = graph.largestWeight();
        this.largestMicro = largest;
        this.up = stepsUp(largest);
        this.down = stepsDown(largest);
        this.largestWeight = scaled(largest);
        this.neighbour = new int[2 * graph.edges()];
        this.weight = new int[2 * graph.edges()];
        this.capacity = new int[graph.vertices()];
        workers.share(graph.vertices(), (worker, from, until) -> fillRows(from, until));
    }

    private void fillRows(int from, int until) {
        for (int vertex = from; vertex < until; vertex++) {
            capacity[vertex] = graph.usableCapacity(vertex);
            fillRow(vertex);
        }
    }

    private void fillRow(int vertex) {
        for (int arc = graph.rowStart(vertex); arc < graph.rowStart(vertex + 1); arc++) {
            int edge = graph.edgeAt(arc);
            neighbour[arc] = graph.neighbour(vertex, edge);
            weight[arc] = scaled(graph.weight(edge));
        }
    }

    private static int stepsUp(long largest) {
        int steps = 0;
        while (largest > 0 && largest << steps < LEAST_SCALED) {
            steps++;
        }
        return steps;
    }

    private static int stepsDown(long largest) {
        int steps = 0;
        while (largest >> steps >= MOST_SCALED) {
            steps++;
        }
        return steps;
    }

    private int scaled(long micro) {
        return (int) (micro << up >> down);
    }

    /** A price as the auction counts, and none beyond the largest weight. */
    int scaledPrice(long micro) {
        return micro >= largestMicro ? largestWeight : scaled(micro);
    }

    /** A scaled price in micro-units, rounded down. */
    long micro(int scaled) {
        return (long) scaled << down >> up;
    }

    /** The true weight of an arc, in micro-units; read from the row itself where scaling lost nothing. */
    long microWeight(int arc) {
        return down == 0 ? weight[arc] >> up : graph.weight(graph.edgeAt(arc));
    }
}
