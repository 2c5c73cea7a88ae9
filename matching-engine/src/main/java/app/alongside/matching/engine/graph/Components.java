package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Which vertices hang together. The vertices of component {@code c} are {@code members[start[c]]} up to the start of the
 * next. O(n + m).
 */
final class Components {
    final int[] of;
    final int[] members;
    private int[] start = new int[16];
    private int count;

    Components(Graph graph) {
        of = new int[graph.vertices()];
        members = new int[graph.vertices()];
        Arrays.fill(of, -1);
        int filled = 0;
        for (int vertex = 0; vertex < of.length; vertex++) {
            if (of[vertex] < 0) {
                filled = spread(graph, vertex, filled);
            }
        }
    }

    private int spread(Graph graph, int from, int filled) {
        int end = filled;
        of[from] = count;
        members[end++] = from;
        for (int at = filled; at < end; at++) {
            int vertex = members[at];
            for (int place = graph.rowStart(vertex); place < graph.rowStart(vertex + 1); place++) {
                int neighbour = graph.neighbour(vertex, graph.edgeAt(place));
                if (of[neighbour] < 0) {
                    of[neighbour] = count;
                    members[end++] = neighbour;
                }
            }
        }
        if (++count == start.length) {
            start = Arrays.copyOf(start, 2 * count);
        }
        start[count] = end;
        return end;
    }

    int count() {
        return count;
    }

    int start(int component) {
        return start[component];
    }

    int size(int component) {
        return start[component + 1] - start[component];
    }
}
