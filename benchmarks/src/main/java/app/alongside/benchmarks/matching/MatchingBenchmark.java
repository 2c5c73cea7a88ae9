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
 * upper bound that the engine's prices prove, wall and processor seconds of the best of three rounds. A contender that may never
 * end has a process of its own and one round.
 */
public final class MatchingBenchmark {
    /** Asks for the rows of these contenders only, with no heading, measured once and in this process. */
    static final String ROWS = "--rows=";

    private static final String ONLY = "--only=";
    private static final int ROUNDS = 3;

    private final Graph graph;
    private final long bound;

    private MatchingBenchmark(int people) {
        graph = PeerGraph.of(people, 1);
        bound = Certificates.bound(
                graph, Solver.solve(graph, SolveOptions.defaults()).prices());
    }

    /** Each argument is a number of people; {@code --only=} names contenders by their keys, with commas between. */
    public static void main(String[] arguments) {
        Set<String> rows = keys(arguments, ROWS);
        if (rows.isEmpty()) {
            System.out.println("| people | edges | method | share of bound | wall s | processor s |");
            System.out.println("|---|---|---|---|---|---|");
        }
        for (String size : arguments) {
            if (!size.startsWith("--")) {
                int people = Integer.parseInt(size);
                MatchingBenchmark benchmark = new MatchingBenchmark(people);
                if (rows.isEmpty()) {
                    benchmark.compare(keys(arguments, ONLY));
                } else {
                    Contenders.named(rows).forEach(contender -> benchmark.measure(contender, 1));
                }
            }
        }
    }

    private static Set<String> keys(String[] arguments, String option) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(option))
                .flatMap(argument ->
                        Stream.of(argument.substring(option.length()).split(",")))
                .collect(Collectors.toSet());
    }

    private void compare(Set<String> keys) {
        int people = graph.vertices();
        for (Contender contender : Contenders.named(keys)) {
            if (people > contender.mostPeople()) {
                continue;
            }
            if (!contender.mayNeverEnd()) {
                measure(contender, ROUNDS);
            } else if (!OwnProcess.measured(contender, people)) {
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %,d | %s | %s | | |%n",
                        people,
                        graph.edges(),
                        contender.name(),
                        OwnProcess.limit());
            }
        }
    }

    private void measure(Contender contender, int rounds) {
        Meter.Reading<Long> reading = Meter.best(rounds, () -> contender.solve(graph));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %.4f %% | %.3f | %.2f |%n",
                graph.vertices(),
                graph.edges(),
                contender.name(),
                100.0 * reading.result() / bound,
                reading.wall(),
                reading.processor());
    }
}
