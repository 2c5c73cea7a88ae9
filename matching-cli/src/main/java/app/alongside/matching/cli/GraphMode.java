package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.ProgressListener;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Carries out {@link Arguments.GraphRun}: edges in; matching, prices and certificate out. */
final class GraphMode {
    private final Arguments.GraphRun asked;
    private final ProgressLine progress;
    private final Cancellation interruption;
    private final Stopwatch stopwatch = new Stopwatch();

    GraphMode(Arguments.GraphRun asked, ProgressLine progress, Cancellation interruption) {
        this.asked = asked;
        this.progress = progress;
        this.interruption = interruption;
    }

    int run(PrintStream out, PrintStream err) throws IOException {
        Cancellation cancellation = asked.limit() == null
                ? interruption
                : Cancellation.after(asked.limit()).or(interruption);
        progress.show("reading", 0);
        GraphInput input = stopwatch.time(
                "read",
                () -> GraphInput.read(asked.edges(), asked.capacities(), warning -> err.println("Note: " + warning)));
        Solution solution = stopwatch.time("solve", () -> Solver.solve(input.graph(), options(cancellation)));
        progress.clear();
        new GraphOutput(asked, input, solution).write(stopwatch);
        out.printf(
                Locale.ROOT,
                "%s matched; value %s, at most %s is possible%s%n",
                Count.ofPeople(
                        solution.measures().matchedPeople(), input.graph().vertices()),
                solution.certificate().value(),
                solution.certificate().mostPossible(),
                solution.certificate().proven() ? "; proven the best" : "");
        return isDone(solution) ? MatchCommand.DONE : MatchCommand.OUT_OF_TIME;
    }

    /** Whatever is proven the best is done, though the time may have run out meanwhile. */
    static boolean isDone(Solution solution) {
        return solution.complete() || solution.certificate().proven();
    }

    private SolveOptions options(Cancellation cancellation) {
        ProgressListener listener =
                (phase, fraction) -> progress.show(phase.name().toLowerCase(Locale.ROOT), fraction);
        return SolveOptions.defaults()
                .withEffort(asked.exact() ? Effort.PROVEN : Effort.BEST_CERTIFIED)
                .withThreads(asked.run().threads())
                .withSeed(asked.run().seed())
                .withObjective(asked.run().objective())
                .withProgress(listener)
                .withCancellation(cancellation);
    }
}
