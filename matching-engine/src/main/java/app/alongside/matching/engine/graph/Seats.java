package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * The seats of every vertex and who sits there for which bid. The seats of one vertex form a heap with the lowest bid
 * first, which is the price of a seat once all are taken. What is told of a seat stands together in memory.
 */
final class Seats {
    /** Nobody had to leave. */
    static final int NOBODY = -1;

    private static final int ARC = 1;
    private static final int BIDDER = 2;
    private static final int FACTS = 3;

    final int[] first;
    private final int[] told;
    final int[] taken;
    final int[] price;
    private int oustedArc;

    Seats(int[] capacity) {
        first = new int[capacity.length + 1];
        for (int vertex = 0; vertex < capacity.length; vertex++) {
            first[vertex + 1] = Math.addExact(first[vertex], capacity[vertex]);
        }
        told = new int[Math.multiplyExact(FACTS, first[capacity.length])];
        taken = new int[capacity.length];
        price = new int[capacity.length];
    }

    /** Sends everybody away; the prices stay. */
    void clear() {
        Arrays.fill(taken, 0);
    }

    /** What was bid for a seat. */
    int bid(int seat) {
        return told[FACTS * seat];
    }

    /** For which arc it was bid. */
    int arc(int seat) {
        return told[FACTS * seat + ARC];
    }

    /** Who sits there. */
    int bidder(int seat) {
        return told[FACTS * seat + BIDDER];
    }

    boolean isFull(int vertex) {
        return taken[vertex] == first[vertex + 1] - first[vertex];
    }

    int lastOustedArc() {
        return oustedArc;
    }

    /** Seats a bidder, and returns who had to leave for it, if anybody. */
    int take(int vertex, int newBid, int newArc, int newBidder) {
        int leaves = NOBODY;
        if (isFull(vertex)) {
            leaves = bidder(first[vertex]);
            oustedArc = arc(first[vertex]);
            sinkFromTop(vertex, newBid, newArc, newBidder);
        } else {
            riseFromBottom(vertex, newBid, newArc, newBidder);
        }
        if (isFull(vertex)) {
            price[vertex] = bid(first[vertex]);
        }
        return leaves;
    }

    private void riseFromBottom(int vertex, int newBid, int newArc, int newBidder) {
        int base = first[vertex];
        int at = taken[vertex]++;
        while (at > 0) {
            int above = at - 1 >> 1;
            if (bid(base + above) <= newBid) {
                break;
            }
            move(base + above, base + at);
            at = above;
        }
        put(base + at, newBid, newArc, newBidder);
    }

    private void sinkFromTop(int vertex, int newBid, int newArc, int newBidder) {
        int base = first[vertex];
        int size = taken[vertex];
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && bid(base + below + 1) < bid(base + below)) {
                below++;
            }
            if (bid(base + below) >= newBid) {
                break;
            }
            move(base + below, base + at);
            at = below;
        }
        put(base + at, newBid, newArc, newBidder);
    }

    private void move(int from, int to) {
        put(to, bid(from), arc(from), bidder(from));
    }

    /** Seats somebody there, whoever sat there before. */
    void put(int seat, int newBid, int newArc, int newBidder) {
        told[FACTS * seat] = newBid;
        told[FACTS * seat + ARC] = newArc;
        told[FACTS * seat + BIDDER] = newBidder;
    }
}
