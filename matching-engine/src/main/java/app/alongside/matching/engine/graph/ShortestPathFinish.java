package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Turns a nearly right assignment of the {@link DoubleCover} into an exactly best one, in whole micro-units: keeps whatever
 * is exactly right at the prices found, and fills each wish left open along a shortest augmenting path (Dijkstra on reduced
 * worth, as in Jonker and Volgenant). Each path costs O(m log n) at worst, and little where the prices were good, because
 * the search ends at the first free seat.
 *
 * <p>Longer than most classes, because a search and what it changes are one invariant: at all times a held arc is worth at
 * least its bidder's profit and any other arc at most that.
 */
final class ShortestPathFinish {
    private static final long UNSEEN = Long.MAX_VALUE;
    private static final int NONE = -1;
    private static final int SWEEPS = 3;

    /** How many times as far is looked where a path no longer than expected leads nowhere. */
    private static final int FARTHER = 4;

    private final DoubleCover cover;
    private final Graph graph;
    private final Seats seats;
    private final Bits held;
    private final int[] open;
    private final int vertices;
    private final long[] price;
    private final long[] profit;
    private final PriceCentring centring;

    private final DistanceHeap heap = new DistanceHeap();
    private final long[] distance;
    private final boolean[] closed;
    private final int[] reachedBy;
    private final int[] reachedOver;
    private long horizon;
    private int[] touched = new int[64];
    private int touchedCount;

    ShortestPathFinish(DoubleCoverAuction auction, Workers workers) {
        cover = auction.cover;
        graph = cover.graph;
        seats = auction.seats;
        held = auction.held;
        open = auction.open;
        vertices = open.length;
        price = new long[vertices];
        profit = new long[vertices];
        distance = new long[2 * vertices];
        Arrays.fill(distance, UNSEEN);
        closed = new boolean[2 * vertices];
        reachedBy = new int[2 * vertices];
        reachedOver = new int[vertices];
        centring = new PriceCentring(cover, auction, price, profit, workers);
        for (int vertex = 0; vertex < vertices; vertex++) {
            price[vertex] = cover.micro(seats.price[vertex]);
        }
        horizon = cover.micro(auction.finest) + 1;
        new PriceLattice(graph, price, horizon).snap();
    }

    /** Makes the assignment the best; false if cancelled on the way. The prices are right in either case. */
    boolean finish(Run run) {
        centre(run);
        for (int vertex = 0; vertex < vertices; vertex++) {
            dismissUnprofitable(vertex);
        }
        for (int vertex = 0; vertex < vertices; vertex++) {
            while (open[vertex] > 0) {
                if (run.isCancelled()) {
                    return false;
                }
                fill(vertex);
            }
        }
        return true;
    }

    private void centre(Run run) {
        centring.sweep();
        for (int sweep = 1; sweep < SWEEPS && !run.isCancelled(); sweep++) {
            centring.sweep();
        }
    }

    /** Twice what one more place at each vertex is worth, in micro-units: what its wish earns and what its seat costs. */
    long[] twicePrices() {
        long[] twice = new long[vertices];
        Arrays.setAll(twice, vertex -> profit[vertex] + price[vertex]);
        return twice;
    }

    private void dismissUnprofitable(int seller) {
        int first = seats.first[seller];
        int kept = first;
        for (int seat = first; seat < first + seats.taken[seller]; seat++) {
            int bidder = seats.bidder(seat);
            int arc = seats.arc(seat);
            if (worth(bidder, arc) >= profit[bidder]) {
                seats.put(kept++, seats.bid(seat), arc, bidder);
            } else {
                release(arc);
                open[bidder]++;
            }
        }
        seats.taken[seller] = kept - first;
    }

    private long worth(int bidder, int arc) {
        return BidMaker.isOwnSeat(arc) ? -price[bidder] : cover.microWeight(arc) - price[cover.neighbour[arc]];
    }

    private void release(int arc) {
        if (!BidMaker.isOwnSeat(arc)) {
            held.clear(arc);
        }
    }

    private void fill(int source) {
        int free = search(source);
        while (free == NONE) {
            forget();
            horizon = Math.multiplyExact(FARTHER, horizon);
            free = search(source);
        }
        long length = distance[sellerNode(free)];
        shiftPrices(length);
        augment(free);
        forget();
        horizon = Math.max(Math.max(1, length), horizon / FARTHER);
    }

    private int sellerNode(int vertex) {
        return vertices + vertex;
    }

    /**
     * The free seat at the end of the shortest path, if one is within the horizon. Most of what lies beyond would be noted and never
     * visited.
     */
    private int search(int source) {
        reachedBy[source] = NONE;
        see(source, 0);
        while (!heap.isEmpty()) {
            int node = heap.first();
            long at = heap.leastKey();
            heap.removeLeast();
            if (closed[node]) {
                continue;
            }
            closed[node] = true;
            if (node < vertices) {
                relaxWishes(node, at);
            } else if (seats.isFull(node - vertices)) {
                relaxOusting(node - vertices, at);
            } else {
                return node - vertices;
            }
        }
        return NONE;
    }

    private void relaxWishes(int bidder, long at) {
        reach(bidder, bidder, BidMaker.ownSeat(bidder), at + profit[bidder] + price[bidder]);
        for (int arc = graph.rowStart(bidder); arc < graph.rowStart(bidder + 1); arc++) {
            if (!held.get(arc)) {
                int seller = cover.neighbour[arc];
                reach(bidder, seller, arc, at + profit[bidder] + price[seller] - cover.microWeight(arc));
            }
        }
    }

    private void reach(int bidder, int seller, int arc, long at) {
        int node = sellerNode(seller);
        if (at < distance[node] && at <= horizon) {
            see(node, at);
            reachedBy[node] = bidder;
            reachedOver[seller] = arc;
        }
    }

    private void relaxOusting(int seller, long at) {
        int first = seats.first[seller];
        for (int seat = first; seat < first + seats.taken[seller]; seat++) {
            int bidder = seats.bidder(seat);
            long there = at + worth(bidder, seats.arc(seat)) - profit[bidder];
            if (there < distance[bidder] && there <= horizon) {
                see(bidder, there);
                reachedBy[bidder] = seat;
            }
        }
    }

    private void see(int node, long at) {
        if (distance[node] == UNSEEN) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = node;
        }
        distance[node] = at;
        heap.add(at, node, 0);
    }

    private void shiftPrices(long length) {
        for (int at = 0; at < touchedCount; at++) {
            int node = touched[at];
            long shift = length - distance[node];
            if (shift > 0 && node < vertices) {
                profit[node] -= shift;
            } else if (shift > 0) {
                price[node - vertices] += shift;
            }
        }
    }

    private void augment(int free) {
        int seller = free;
        int seat = seats.first[free] + seats.taken[free]++;
        while (true) {
            int bidder = reachedBy[sellerNode(seller)];
            seats.put(seat, seats.bid(seat), reachedOver[seller], bidder);
            if (!BidMaker.isOwnSeat(reachedOver[seller])) {
                held.set(reachedOver[seller]);
            }
            if (reachedBy[bidder] == NONE) {
                open[bidder]--;
                return;
            }
            seat = reachedBy[bidder];
            seller = seller(bidder, seats.arc(seat));
            release(seats.arc(seat));
        }
    }

    private int seller(int bidder, int arc) {
        return BidMaker.isOwnSeat(arc) ? bidder : cover.neighbour[arc];
    }

    private void forget() {
        for (int at = 0; at < touchedCount; at++) {
            distance[touched[at]] = UNSEEN;
            closed[touched[at]] = false;
        }
        touchedCount = 0;
        heap.clear();
    }
}
