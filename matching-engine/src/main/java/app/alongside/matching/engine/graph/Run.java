package app.alongside.matching.engine.graph;

import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** One run of the solver: its options, and whether it has been asked to stop. */
final class Run {
    private final SolveOptions options;
    private final int[] order;
    private volatile boolean cancelled;

    Run(SolveOptions options, int vertices) {
        this.options = options;
        this.order = order(vertices, options.seed());
    }

    private static int[] order(int vertices, long seed) {
        int[] order = new int[vertices];
        SplittableRandom random = new SplittableRandom(seed);
        for (int vertex = 0; vertex < vertices; vertex++) {
            int other = seed == 0 ? vertex : random.nextInt(vertex + 1);
            order[vertex] = order[other];
            order[other] = vertex;
        }
        return order;
    }

    /** Visits all vertices in the order that the seed gives; seed 0 is their own order. */
    void inOrder(IntConsumer visitor) {
        for (int vertex : order) {
            visitor.accept(vertex);
        }
    }

    void progressed(SolvePhase phase, double fraction) {
        options.progress().progressed(phase, fraction);
    }

    /** Once asked to stop, a run stays cancelled. */
    boolean isCancelled() {
        if (!cancelled) {
            cancelled = options.cancellation().requested();
        }
        return cancelled;
    }

    SolveOptions options() {
        return options;
    }
}
