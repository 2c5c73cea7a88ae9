package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import java.util.BitSet;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The solver on graphs too large for a made-up population to be ready soon: no communities, each person joined to about 33 of the next
 * 2,000, weights drawn at random or, to see how ties are taken, few and far apart.
 */
public final class LargeGraphBenchmark {
    private static final int JOINED = 33;
    private static final int NEAR = 2_000;
    private static final int ROUNDS = 2;
    private static final int LEAST = 300_000;
    private static final int MOST = 900_000;
    private static final int APART = 300_000;

    private LargeGraphBenchmark() {}

    /** Each argument is a number of people, perhaps with a number of different weights: {@code 1000000}, {@code 100000/3}. */
    public static void main(String[] runs) {
        System.out.println(
                "| people | different weights | edges | share of bound | proven | wall s | processor s | heap GB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String run : runs) {
            String[] parts = run.split("/", 2);
            measure(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        }
    }

    private static void measure(int people, int kinds) {
        Graph graph = graph(people, kinds);
        Meter.Reading<Solution> reading = Meter.best(ROUNDS, () -> Solver.solve(graph, SolveOptions.defaults()));
        Solution solution = reading.result();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %,d | %.4f %% | %s | %.2f | %.1f | %.2f |%n",
                people,
                kinds == 0 ? "any" : String.valueOf(kinds),
                graph.edges(),
                100 - 100 * solution.certificate().gap(),
                solution.certificate().proven() ? "yes" : "no",
                reading.wall(),
                reading.processor(),
                reading.heapGigabytes());
    }

    private static Graph graph(int people, int kinds) {
        SplittableRandom random = new SplittableRandom(5);
        Graph.Builder graph = Graph.builder(people).expecting(JOINED * people);
        BitSet joined = new BitSet();
        for (int person = 0; person < people; person++) {
            int lot = random.nextInt(10);
            graph.capacity(person, lot < 5 ? 1 : lot < 8 ? 2 : 3);
            joined.clear();
            for (int i = 0; i < JOINED; i++) {
                joined.set(1 + random.nextInt(Math.min(NEAR, people - 1)));
            }
            for (int ahead = joined.nextSetBit(0); ahead >= 0; ahead = joined.nextSetBit(ahead + 1)) {
                if (person + ahead < people) {
                    graph.edge(person, person + ahead, weight(random, kinds));
                }
            }
        }
        return graph.build();
    }

    private static long weight(SplittableRandom random, int kinds) {
        return kinds == 0 ? random.nextInt(LEAST, MOST) : (long) APART * random.nextInt(1, kinds + 1);
    }
}
