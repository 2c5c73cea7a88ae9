package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * One component as a graph of its own.
 *
 * @param graph the component, vertices and edges in the order they have in the whole
 * @param vertices the number of each of its vertices in the whole
 * @param edges the number of each of its edges in the whole
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, not kept
record ComponentGraph(Graph graph, int[] vertices, int[] edges) {
    static ComponentGraph of(Graph whole, Components components, int component) {
        int[] vertices =
                Arrays.copyOfRange(components.members, components.start(component), components.start(component + 1));
        Arrays.sort(vertices);
        IntList edges = new IntList();
        for (int vertex : vertices) {
            for (int place = whole.rowStart(vertex); place < whole.rowStart(vertex + 1); place++) {
                if (whole.from(whole.edgeAt(place)) == vertex) {
                    edges.add(whole.edgeAt(place));
                }
            }
        }
        int[] edgeNumbers = edges.toArray();
        Arrays.sort(edgeNumbers);
        return new ComponentGraph(part(whole, vertices, edgeNumbers), vertices, edgeNumbers);
    }

    private static Graph part(Graph whole, int[] vertices, int[] edges) {
        if (vertices.length == whole.vertices()) {
            return whole;
        }
        Graph.Builder part = Graph.builder(vertices.length).expecting(edges.length);
        for (int number = 0; number < vertices.length; number++) {
            part.capacity(number, whole.capacity(vertices[number]));
        }
        for (int edge : edges) {
            part.edge(
                    Arrays.binarySearch(vertices, whole.from(edge)),
                    Arrays.binarySearch(vertices, whole.to(edge)),
                    whole.weight(edge));
        }
        return part.build();
    }

    /** The flags of its edges, out of those of the whole. */
    Bits flags(Bits ofWhole) {
        Bits own = new Bits(edges.length);
        for (int edge = 0; edge < edges.length; edge++) {
            if (ofWhole.get(edges[edge])) {
                own.set(edge);
            }
        }
        return own;
    }

    /** The numbers of its vertices, out of those of the whole. */
    long[] values(long[] ofWhole) {
        return Arrays.stream(vertices).mapToLong(vertex -> ofWhole[vertex]).toArray();
    }

    /** An odd set of the component as one of the whole, where that many other sets come before. */
    OddSet inWhole(OddSet set, int before) {
        int[] members =
                Arrays.stream(set.ownMembers()).map(member -> vertices[member]).toArray();
        int[] border = Arrays.stream(set.border()).map(edge -> edges[edge]).toArray();
        int inside = set.inside() == OddSet.OUTERMOST ? OddSet.OUTERMOST : set.inside() + before;
        return new OddSet(inside, members, border, set.twicePrice());
    }
}
