package app.alongside.matching.engine.graph;

/**
 * A graph for matching with one partner each, as arcs side by side.
 *
 * @param rowStart where the arcs of each node start, and in the end how many there are
 * @param target where each arc leads
 * @param weight what each arc is worth; each edge is there as two arcs of the same weight, even numbers all
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, not kept
record WeightedGraph(int[] rowStart, int[] target, long[] weight) {
    int nodes() {
        return rowStart.length - 1;
    }
}
