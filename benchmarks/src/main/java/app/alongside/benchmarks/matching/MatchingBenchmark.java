package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets all contenders solve the same graphs, one after the other in one process, and prints a table: value as a share of the
 * upper bound that the engine's prices prove; wall and processor seconds of the best of its rounds; the most that was on the heap.
 */
public final class MatchingBenchmark {
    private static final String ONLY = "--only=";

    private final Graph graph;
    private final long bound;

    private MatchingBenchmark(int people) {
        graph = PeerGraph.of(people, 1);
        bound = Certificates.bound(
                graph, Solver.solve(graph, SolveOptions.defaults()).prices());
    }

    /** Each argument is a number of people; {@code --only=} names contenders by their keys, with commas between. */
    public static void main(String[] arguments) {
        System.out.println("| people | edges | method | share of bound | wall s | processor s | heap GB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String size : arguments) {
            if (!size.startsWith("--")) {
                new MatchingBenchmark(Integer.parseInt(size)).compare(keys(arguments));
            }
        }
    }

    private static Set<String> keys(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(ONLY))
                .flatMap(argument -> Stream.of(argument.substring(ONLY.length()).split(",")))
                .collect(Collectors.toSet());
    }

    private void compare(Set<String> keys) {
        Contenders.named(keys).stream()
                .filter(contender -> graph.vertices() <= contender.mostPeople())
                .forEach(this::measure);
    }

    private void measure(Contender contender) {
        Meter.Reading<Long> reading = Meter.best(contender.rounds(), () -> contender.solve(graph));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %.4f %% | %.3f | %.2f | %.2f |%n",
                graph.vertices(),
                graph.edges(),
                contender.name(),
                100.0 * reading.result() / bound,
                reading.wall(),
                reading.processor(),
                reading.heapGigabytes());
    }
}
