package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * The seats of every vertex and who sits there for which bid. The seats of one vertex form a heap with the lowest bid
 * first, which is the price of a seat once all are taken.
 */
final class Seats {
    /** Nobody had to leave. */
    static final int NOBODY = -1;

    final int[] first;
    final int[] bid;
    final int[] arc;
    final int[] bidder;
    final int[] taken;
    final int[] price;
    private int oustedArc;

    Seats(int[] capacity) {
        first = new int[capacity.length + 1];
        for (int vertex = 0; vertex < capacity.length; vertex++) {
            first[vertex + 1] = Math.addExact(first[vertex], capacity[vertex]);
        }
        bid = new int[first[capacity.length]];
        arc = new int[bid.length];
        bidder = new int[bid.length];
        taken = new int[capacity.length];
        price = new int[capacity.length];
    }

    /** Sends everybody away; the prices stay. */
    void clear() {
        Arrays.fill(taken, 0);
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
            leaves = bidder[first[vertex]];
            oustedArc = arc[first[vertex]];
            sinkFromTop(vertex, newBid, newArc, newBidder);
        } else {
            riseFromBottom(vertex, newBid, newArc, newBidder);
        }
        if (isFull(vertex)) {
            price[vertex] = bid[first[vertex]];
        }
        return leaves;
    }

    private void riseFromBottom(int vertex, int newBid, int newArc, int newBidder) {
        int base = first[vertex];
        int at = taken[vertex]++;
        while (at > 0) {
            int above = at - 1 >> 1;
            if (bid[base + above] <= newBid) {
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
            if (below + 1 < size && bid[base + below + 1] < bid[base + below]) {
                below++;
            }
            if (bid[base + below] >= newBid) {
                break;
            }
            move(base + below, base + at);
            at = below;
        }
        put(base + at, newBid, newArc, newBidder);
    }

    private void move(int from, int to) {
        put(to, bid[from], arc[from], bidder[from]);
    }

    private void put(int seat, int newBid, int newArc, int newBidder) {
        bid[seat] = newBid;
        arc[seat] = newArc;
        bidder[seat] = newBidder;
    }
}
