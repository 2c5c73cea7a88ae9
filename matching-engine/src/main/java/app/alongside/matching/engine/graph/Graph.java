package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * An undirected graph with capacities and weights in micro-units, without loops or parallel edges; immutable.
 *
 * <p>Edges keep the numbers of the order in which they were added. The edges at a vertex are stored side by side
 * (compressed rows), ordered by edge number: row {@code v} spans {@code [rowStart(v), rowStart(v + 1))}. Memory: 24 bytes
 * an edge and 8 bytes a vertex.
 */
public final class Graph {
    /** Weights up to here leave room for sums over a billion edges. */
    public static final long LARGEST_WEIGHT = 1_000_000_000_000L;

    private final int[] capacity;
    private final int[] from;
    private final int[] to;
    private final long[] weight;
    private final int[] rowStart;
    private final int[] rowEdge;

    Graph(int[] capacity, int[] from, int[] to, long[] weight) {
        this.capacity = capacity;
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.rowStart = countRows();
        this.rowEdge = fillRows();
        refuseParallelEdges();
    }

    /** Starts a graph of that many vertices, numbered from 0, each with capacity 1 until told otherwise. */
    public static Builder builder(int vertices) {
        return new Builder(vertices);
    }

    public int vertices() {
        return capacity.length;
    }

    public int edges() {
        return from.length;
    }

    public int capacity(int vertex) {
        return capacity[vertex];
    }

    public int from(int edge) {
        return from[edge];
    }

    public int to(int edge) {
        return to[edge];
    }

    /** The weight of the edge in micro-units. */
    public long weight(int edge) {
        return weight[edge];
    }

    public int degree(int vertex) {
        return rowStart[vertex + 1] - rowStart[vertex];
    }

    /** The partners a vertex can really have: its capacity, but never more than it has edges. */
    public int usableCapacity(int vertex) {
        return Math.min(capacity[vertex], degree(vertex));
    }

    public int rowStart(int vertex) {
        return rowStart[vertex];
    }

    /** The edge at a place of the rows, see {@link #rowStart}. */
    public int edgeAt(int place) {
        return rowEdge[place];
    }

    /** The other end of an edge at {@code vertex}. */
    public int neighbour(int vertex, int edge) {
        return from[edge] ^ to[edge] ^ vertex;
    }

    /** The number of the edge between two vertices, or -1. Takes time in proportion to the smaller degree. */
    public int findEdge(int one, int other) {
        int few = degree(one) <= degree(other) ? one : other;
        int many = few == one ? other : one;
        for (int place = rowStart[few]; place < rowStart[few + 1]; place++) {
            if (neighbour(few, rowEdge[place]) == many) {
                return rowEdge[place];
            }
        }
        return -1;
    }

    /** The largest weight in the graph, 0 where there is no edge. */
    public long largestWeight() {
        long largest = 0;
        for (long each : weight) {
            largest = Math.max(largest, each);
        }
        return largest;
    }

    /** The largest weight of the edges at a vertex, 0 where there is none. */
    long largestWeightAt(int vertex) {
        long largest = 0;
        for (int place = rowStart[vertex]; place < rowStart[vertex + 1]; place++) {
            largest = Math.max(largest, weight[rowEdge[place]]);
        }
        return largest;
    }

    private int[] countRows() {
        int[] start = new int[capacity.length + 1];
        for (int edge = 0; edge < from.length; edge++) {
            start[from[edge] + 1]++;
            start[to[edge] + 1]++;
        }
        for (int vertex = 0; vertex < capacity.length; vertex++) {
            start[vertex + 1] += start[vertex];
        }
        return start;
    }

    private int[] fillRows() {
        int[] next = Arrays.copyOf(rowStart, capacity.length);
        int[] rows = new int[2 * from.length];
        for (int edge = 0; edge < from.length; edge++) {
            rows[next[from[edge]]++] = edge;
            rows[next[to[edge]]++] = edge;
        }
        return rows;
    }

    private void refuseParallelEdges() {
        int[] seenFrom = new int[capacity.length];
        Arrays.fill(seenFrom, -1);
        for (int vertex = 0; vertex < capacity.length; vertex++) {
            for (int place = rowStart[vertex]; place < rowStart[vertex + 1]; place++) {
                int neighbour = neighbour(vertex, rowEdge[place]);
                if (seenFrom[neighbour] == vertex) {
                    throw new IllegalArgumentException(
                            "edge %d joins %d and %d, which are joined already. Maybe the pair is listed in both directions."
                                    .formatted(rowEdge[place], vertex, neighbour));
                }
                seenFrom[neighbour] = vertex;
            }
        }
    }

    /** Collects the parts of a graph. */
    public static final class Builder {
        private static final int MOST_EDGES = Integer.MAX_VALUE / 2 - 8;

        private final int[] capacity;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private long[] weight = new long[16];
        private int edges;

        private Builder(int vertices) {
            if (vertices < 0) {
                throw new IllegalArgumentException("a graph cannot have " + vertices + " vertices");
            }
            capacity = new int[vertices];
            Arrays.fill(capacity, 1);
        }

        /** Makes room for that many edges at once. */
        public Builder expecting(int edgesToCome) {
            grow(Math.max(edgesToCome, edges));
            return this;
        }

        public Builder capacity(int vertex, int partners) {
            requireVertex(vertex);
            if (partners < 0) {
                throw new IllegalArgumentException("vertex %d cannot take %d partners".formatted(vertex, partners));
            }
            capacity[vertex] = partners;
            return this;
        }

        /** Adds the next edge; its number is how many were added before it. */
        public Builder edge(int one, int other, long microWeight) {
            requireVertex(one);
            requireVertex(other);
            if (one == other) {
                throw new IllegalArgumentException("edge %d joins %d to itself".formatted(edges, one));
            }
            if (microWeight < 0 || microWeight > LARGEST_WEIGHT) {
                throw new IllegalArgumentException(
                        "edge %d between %d and %d weighs %d micro-units; allowed are 0 to %d"
                                .formatted(edges, one, other, microWeight, LARGEST_WEIGHT));
            }
            if (edges == from.length) {
                grow(Math.min(MOST_EDGES, edges + (edges >> 1) + 1));
            }
            from[edges] = one;
            to[edges] = other;
            weight[edges++] = microWeight;
            return this;
        }

        public Graph build() {
            grow(edges);
            return new Graph(capacity.clone(), from, to, weight);
        }

        private void grow(int size) {
            if (size == from.length) {
                return;
            }
            if (size > MOST_EDGES) {
                throw new IllegalArgumentException("a graph holds at most " + MOST_EDGES + " edges");
            }
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            weight = Arrays.copyOf(weight, size);
        }

        private void requireVertex(int vertex) {
            if (vertex < 0 || vertex >= capacity.length) {
                throw new IllegalArgumentException(
                        "there is no vertex %d; vertices run from 0 to %d".formatted(vertex, capacity.length - 1));
            }
        }
    }
}
