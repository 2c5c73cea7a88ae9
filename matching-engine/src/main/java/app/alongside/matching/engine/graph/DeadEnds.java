package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * From where a search has found nothing although it could still afford so much; whoever comes by later and can afford no more need
 * not look again. So all searches that fail look at each vertex seldom more than once between them.
 */
final class DeadEnds {
    private final long[] afforded;
    private final int[] since;
    private int changes;

    DeadEnds(int vertices) {
        afforded = new long[vertices];
        since = new int[vertices];
        Arrays.fill(since, -1);
    }

    void mark(int vertex, long leftToAfford) {
        afforded[vertex] = has(vertex) ? Math.max(afforded[vertex], leftToAfford) : leftToAfford;
        since[vertex] = changes;
    }

    boolean isDead(int vertex, long leftToAfford) {
        return has(vertex) && leftToAfford <= afforded[vertex];
    }

    private boolean has(int vertex) {
        return since[vertex] == changes;
    }

    /** Something has changed: there may be a way now. */
    void reopen() {
        changes++;
    }
}
