package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Graph;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every feasible choice of edges of a small graph, and small graphs to try it on. */
final class EveryChoice {
    private EveryChoice() {}

    static Stream<int[]> of(Graph graph) {
        return IntStream.range(0, 1 << graph.edges())
                .mapToObj(subset -> IntStream.range(0, graph.edges())
                        .filter(edge -> (subset >> edge & 1) == 1)
                        .toArray())
                .filter(choice -> Certificates.isFeasible(graph, choice));
    }

    static Graph graph(int vertices, int edges, int mostPartners, int mostWeight, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder builder = Graph.builder(vertices);
        for (int vertex = 0; vertex < vertices; vertex++) {
            builder.capacity(vertex, 1 + random.nextInt(mostPartners));
        }
        boolean[][] joined = new boolean[vertices][vertices];
        for (int edge = 0; edge < edges; edge++) {
            int one = random.nextInt(vertices);
            int other = random.nextInt(vertices);
            if (one != other && !joined[one][other]) {
                joined[one][other] = true;
                joined[other][one] = true;
                builder.edge(one, other, 1 + random.nextInt(mostWeight));
            }
        }
        return builder.build();
    }
}
