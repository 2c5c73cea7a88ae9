package app.alongside.matching.engine.graph;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Graphs of every kind that tends to break a matching program: sparse and dense, tied and distinct, tight and roomy. */
final class RandomGraphs {
    private RandomGraphs() {}

    static Arbitrary<Graph> upTo(int vertices, int edges) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, vertices),
                        Arbitraries.integers().between(0, edges),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(1, 2, 5, 1000, 1_000_000),
                        Arbitraries.longs())
                .as(RandomGraphs::graph);
    }

    static Graph graph(int vertices, int edges, int mostPartners, int mostWeight, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder builder = Graph.builder(vertices);
        for (int vertex = 0; vertex < vertices; vertex++) {
            builder.capacity(vertex, random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(mostPartners));
        }
        boolean[][] joined = new boolean[vertices][vertices];
        for (int edge = 0; edge < edges && vertices > 1; edge++) {
            int one = random.nextInt(vertices);
            int other = random.nextInt(vertices);
            if (one != other && !joined[one][other]) {
                joined[one][other] = true;
                joined[other][one] = true;
                builder.edge(one, other, random.nextInt(mostWeight + 1));
            }
        }
        return builder.build();
    }

    static Arbitrary<Graph> twoSided() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(1, 5, 1_000),
                        Arbitraries.longs())
                .as(RandomGraphs::twoSided);
    }

    /** Few enough edges to try every choice of them; none within a side. */
    static Graph twoSided(int side, int mostPartners, int mostWeight, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder graph = Graph.builder(2 * side);
        int edges = 0;
        for (int one = 0; one < side; one++) {
            graph.capacity(one, random.nextInt(1, mostPartners + 1));
            graph.capacity(side + one, random.nextInt(1, mostPartners + 1));
            for (int other = side; other < 2 * side; other++) {
                if (edges < 12 && random.nextInt(3) > 0) {
                    graph.edge(one, other, random.nextInt(mostWeight + 1));
                    edges++;
                }
            }
        }
        return graph.build();
    }

    /** Each vertex joined to the next, and the last to the first. */
    static Graph ring(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder ring = Graph.builder(size);
        for (int vertex = 0; vertex < size; vertex++) {
            ring.edge(vertex, (vertex + 1) % size, random.nextInt(1_000));
        }
        return ring.build();
    }
}
