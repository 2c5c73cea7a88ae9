package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Lets all contenders solve the same graphs, one after the other in one process, and prints a table: value as a share of the
 * upper bound that the engine's prices prove, wall and processor seconds of the best of three rounds.
 */
public final class MatchingBenchmark {
    private static final int ROUNDS = 3;
    private static final double BILLION = 1e9;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private MatchingBenchmark() {}

    /** Each argument is a number of people. */
    public static void main(String[] sizes) {
        System.out.println("| people | edges | method | share of bound | wall s | processor s |");
        System.out.println("|---|---|---|---|---|---|");
        for (String size : sizes) {
            new MatchingBenchmark().compare(Integer.parseInt(size));
        }
    }

    private void compare(int people) {
        Graph graph = PeerGraph.of(people, 1);
        long bound = Certificates.bound(
                graph, Solver.solve(graph, SolveOptions.defaults()).prices());
        List<Contender> contenders = List.of(
                new GreedyChoice(),
                new Engine(Effort.BEST_CERTIFIED, Integer.MAX_VALUE),
                new Engine(Effort.PROVEN, 10_000),
                new OrToolsFlow(),
                new JGraphTBlossom());
        for (Contender contender : contenders) {
            if (people <= contender.mostPeople()) {
                measure(contender, graph, bound);
            }
        }
    }

    private void measure(Contender contender, Graph graph, long bound) {
        double wall = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        long value = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long wallStart = System.nanoTime();
            long processorStart = machine.getProcessCpuTime();
            value = contender.solve(graph);
            wall = Math.min(wall, (System.nanoTime() - wallStart) / BILLION);
            processor = Math.min(processor, (machine.getProcessCpuTime() - processorStart) / BILLION);
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %.4f %% | %.3f | %.2f |%n",
                graph.vertices(),
                graph.edges(),
                contender.name(),
                100.0 * value / bound,
                wall,
                processor);
    }
}
