package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Makes a matching of half an assignment of the {@link DoubleCover}. An edge held from both ends is chosen. Edges held from
 * one end only form closed trails, because everybody fills as many seats as it offers; along an even trail every second edge
 * is chosen, which loses nothing; along an odd one, one vertex comes away with a place less than it was worth, and that is
 * the one with the lowest price. O(m).
 */
final class OddCycleRounding {
    private final DoubleCover cover;
    private final Graph graph;
    private final Bits held;
    private final long[] twicePrice;
    private final Bits chosen;
    private final byte[] halves;
    private final int[] next;
    private int[] path = new int[16];
    private int[] trail = new int[16];
    private int length;

    private OddCycleRounding(DoubleCover cover, Bits held, long[] twicePrice) {
        this.cover = cover;
        this.graph = cover.graph;
        this.held = held;
        this.twicePrice = twicePrice;
        this.chosen = new Bits(graph.edges());
        this.halves = new byte[graph.edges()];
        this.next = new int[graph.vertices()];
    }

    static Bits round(DoubleCover cover, Bits held, long[] twicePrice) {
        OddCycleRounding rounding = new OddCycleRounding(cover, held, twicePrice);
        rounding.countHalves();
        for (int vertex = 0; vertex < rounding.next.length; vertex++) {
            while (rounding.walkFrom(vertex)) {
                rounding.alternate();
            }
        }
        return rounding.chosen;
    }

    private void countHalves() {
        for (int vertex = 0; vertex < next.length; vertex++) {
            next[vertex] = graph.rowStart(vertex);
            for (int arc = graph.rowStart(vertex); arc < graph.rowStart(vertex + 1); arc++) {
                if (held.get(arc) && ++halves[graph.edgeAt(arc)] == 2) {
                    chosen.set(graph.edgeAt(arc));
                }
            }
        }
    }

    /** Collects a closed trail of all half edges that hang together with the vertex; false if there are none. */
    private boolean walkFrom(int start) {
        length = 0;
        int depth = 0;
        int vertex = start;
        while (true) {
            int arc = takeHalfArc(vertex);
            if (arc >= 0) {
                if (depth == path.length) {
                    path = Arrays.copyOf(path, 2 * depth);
                }
                path[depth++] = arc;
                vertex = cover.neighbour[arc];
            } else if (depth == 0) {
                return length > 0;
            } else {
                int done = path[--depth];
                append(done);
                vertex = graph.neighbour(cover.neighbour[done], graph.edgeAt(done));
            }
        }
    }

    private int takeHalfArc(int vertex) {
        while (next[vertex] < graph.rowStart(vertex + 1)) {
            int arc = next[vertex]++;
            if (held.get(arc) && halves[graph.edgeAt(arc)] == 1) {
                return arc;
            }
        }
        return -1;
    }

    private void append(int arc) {
        if (length == trail.length) {
            trail = Arrays.copyOf(trail, 2 * length);
        }
        trail[length++] = arc;
    }

    /** The trail is stored last arc first: the end of arc {@code at} is the start of arc {@code at - 1}. */
    private void alternate() {
        int first = length % 2 == 0 ? heavierStart() : cheapestEnd() + 1;
        for (int step = 0; step < length / 2; step++) {
            chosen.set(graph.edgeAt(trail[(first + 2 * step) % length]));
        }
    }

    private int heavierStart() {
        long balance = 0;
        for (int at = 0; at < length; at++) {
            long weight = cover.microWeight(trail[at]);
            balance += at % 2 == 0 ? weight : -weight;
        }
        return balance >= 0 ? 0 : 1;
    }

    /** The place {@code at} of the arc whose end, where arc {@code at - 1} starts, has the lowest price. */
    private int cheapestEnd() {
        int cheapest = 0;
        for (int at = 1; at < length; at++) {
            if (twicePrice[end(at)] < twicePrice[end(cheapest)]) {
                cheapest = at;
            }
        }
        return cheapest;
    }

    private int end(int at) {
        return cover.neighbour[trail[at]];
    }
}
