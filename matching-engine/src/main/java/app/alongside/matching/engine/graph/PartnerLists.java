package app.alongside.matching.engine.graph;

/** The chosen edges at each vertex. */
final class PartnerLists {
    private final Graph graph;
    private final int[] first;
    private final int[] count;
    private final int[] edges;

    PartnerLists(Graph graph, Bits chosen) {
        this.graph = graph;
        first = new int[graph.vertices() + 1];
        count = new int[graph.vertices()];
        for (int vertex = 0; vertex < count.length; vertex++) {
            first[vertex + 1] = first[vertex] + graph.usableCapacity(vertex);
        }
        edges = new int[first[count.length]];
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (chosen.get(edge)) {
                add(edge);
            }
        }
    }

    /** How many more partners the vertex could have. */
    int free(int vertex) {
        return first[vertex + 1] - first[vertex] - count[vertex];
    }

    int count(int vertex) {
        return count[vertex];
    }

    /** Where the edges of a vertex start, see {@link #edge}. */
    int first(int vertex) {
        return first[vertex];
    }

    int end(int vertex) {
        return first[vertex] + count[vertex];
    }

    int edge(int place) {
        return edges[place];
    }

    void add(int edge) {
        addAt(graph.from(edge), edge);
        addAt(graph.to(edge), edge);
    }

    void remove(int edge) {
        removeAt(graph.from(edge), edge);
        removeAt(graph.to(edge), edge);
    }

    private void addAt(int vertex, int edge) {
        edges[first[vertex] + count[vertex]++] = edge;
    }

    private void removeAt(int vertex, int edge) {
        int at = first[vertex];
        while (edges[at] != edge) {
            at++;
        }
        edges[at] = edges[first[vertex] + --count[vertex]];
    }
}
