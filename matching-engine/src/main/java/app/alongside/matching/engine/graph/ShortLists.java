package app.alongside.matching.engine.graph;

/**
 * For each bidder the few arcs that were worth most when it last looked at all of them, and what the best of the others was
 * worth then. Within a phase prices only rise, so an arc outside the list can never become worth more than that, and a bid
 * usually needs a look at the list only. What is read of an arc stands beside it.
 */
final class ShortLists {
    private static final int SPARE = 6;
    static final int NOT_YET = -1;

    final int[] first;
    final int[] arc;
    final int[] neighbour;
    final int[] weight;
    final int[] value;
    final int[] length;
    final int[] bestOutside;
    final int longest;

    ShortLists(DoubleCover cover) {
        int vertices = cover.capacity.length;
        first = new int[vertices + 1];
        int most = 0;
        for (int vertex = 0; vertex < vertices; vertex++) {
            int size = (int) Math.min(cover.graph.degree(vertex), 2L * cover.capacity[vertex] + SPARE);
            most = Math.max(most, size);
            first[vertex + 1] = first[vertex] + size;
        }
        longest = most;
        arc = new int[first[vertices]];
        neighbour = new int[arc.length];
        weight = new int[arc.length];
        value = new int[arc.length];
        length = new int[vertices];
        bestOutside = new int[vertices];
    }

    void list(DoubleCover cover, int vertex, int[] arcs, int[] values, int count) {
        int start = first[vertex];
        for (int from = 0; from < count; from++) {
            int at = start + from;
            for (; at > start && value[at - 1] < values[from]; at--) {
                value[at] = value[at - 1];
                arc[at] = arc[at - 1];
            }
            value[at] = values[from];
            arc[at] = arcs[from];
        }
        for (int at = start; at < start + count; at++) {
            neighbour[at] = cover.neighbour[arc[at]];
            weight[at] = cover.weight[arc[at]];
        }
        length[vertex] = count;
    }
}
