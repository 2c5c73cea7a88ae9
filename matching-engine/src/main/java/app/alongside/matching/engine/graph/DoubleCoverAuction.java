package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * An auction of the seats of the {@link DoubleCover}: whoever still has a wish bids for the seat worth most to it and ousts
 * the lowest bidder there. A bid raises the price so far that the seat is worth {@code step} less than the second best, so
 * in the end nobody could gain more than {@code step} a seat by any change: the assignment is within seats times
 * {@code step} of the best. Phases with ever finer steps start from the prices of the phase before, the first from {@link
 * OpeningPrices}, which makes the whole far quicker than the finest step alone (Bertsekas: epsilon scaling).
 *
 * <p>While many wishes are open, bids are made in blocks against the same prices, by as many threads as allowed, and then
 * taken in order; the result does not depend on the number of threads. Prices stay below {@link #CEILING}; should a
 * strange graph drive one beyond, the auction stops there and leaves wishes open, which the exact finish can fill.
 */
final class DoubleCoverAuction {
    private static final int COARSEST_SHARE = 100;
    private static final int NEARLY_RIGHT_SHARE = 1_000;
    private static final int FINEST_SHARE = 100_000;
    private static final int REFINEMENT = 10;
    private static final int BLOCK = 4096;

    /** Fewer bids take no longer one after another than it takes to share them out. */
    private static final int LEAST_IN_BLOCK = 512;

    private static final int CEILING = 1 << 29;
    private static final int TURNS_BETWEEN_LOOKS = 1 << 12;
    private static final int TURNS_EACH = 200;

    final DoubleCover cover;
    final Seats seats;
    final Bits held;
    final int[] open;
    private final ShortLists lists;
    private final BidMaker maker;
    private final BidBlock block;
    private final VertexQueue queue;
    private final Run run;
    private final Workers workers;
    /** The step of the last phase. */
    final int finest;

    private long turns;
    private long mostTurns = Long.MAX_VALUE;
    private boolean stopped;

    DoubleCoverAuction(DoubleCover cover, Workers workers, Run run) {
        this.cover = cover;
        this.workers = workers;
        this.run = run;
        this.finest = Math.max(1, cover.largestWeight / FINEST_SHARE);
        this.seats = new Seats(cover.capacity);
        this.held = new Bits(cover.neighbour.length);
        this.open = new int[cover.capacity.length];
        this.lists = new ShortLists(cover);
        this.maker = new BidMaker(cover, seats.price, held, lists);
        this.queue = new VertexQueue(cover.capacity.length);
        this.block = new BidBlock(BLOCK, workers, () -> new BidMaker(cover, seats.price, held, lists));
    }

    /** Runs all phases, from the coarsest step to the finest. */
    void run() {
        startAt(OpeningPrices.of(cover, workers));
        phases(cover.largestWeight / COARSEST_SHARE);
    }

    /**
     * Runs all phases but the coarsest, from prices in micro-units that should be nearly right; all phases where they are not. The
     * finest alone would do, but raises by its small step whatever has changed much.
     */
    void runFrom(long[] prices) {
        int[] scaled = new int[open.length];
        Arrays.setAll(scaled, vertex -> cover.scaledPrice(prices[vertex]));
        startAt(scaled);
        mostTurns = turns + (long) TURNS_EACH * open.length;
        phases(cover.largestWeight / NEARLY_RIGHT_SHARE);
        if (isTooLong()) {
            mostTurns = Long.MAX_VALUE;
            run();
        }
    }

    /** Phases from a step to the finest. */
    private void phases(int from) {
        int step = Math.max(finest, from);
        int phases = 1;
        for (int each = step; each > finest; each /= REFINEMENT) {
            phases++;
        }
        for (int phase = 0; phase < phases && !stopped; phase++) {
            run.progressed(SolvePhase.PRICING, (double) phase / phases);
            phase(Math.max(finest, step));
            step /= REFINEMENT;
        }
    }

    /** One left over can raise all prices by the finest step, turn by turn; coarser steps from nothing are then quicker. */
    private boolean isTooLong() {
        return turns >= mostTurns && queue.size() > 0 && !stopped;
    }

    private void startAt(int[] prices) {
        for (int vertex = 0; vertex < open.length; vertex++) {
            seats.price[vertex] = cover.capacity[vertex] == 0 ? CEILING : prices[vertex];
        }
    }

    /** The edges that both ends hold: they fit together. */
    Bits heldFromBothEnds() {
        Bits once = new Bits(cover.graph.edges());
        Bits twice = new Bits(cover.graph.edges());
        for (int arc = 0; arc < cover.neighbour.length; arc++) {
            if (held.get(arc)) {
                int edge = cover.graph.edgeAt(arc);
                (once.get(edge) ? twice : once).set(edge);
            }
        }
        return twice;
    }

    private void phase(int step) {
        held.clear();
        seats.clear();
        Arrays.fill(lists.length, ShortLists.NOT_YET);
        System.arraycopy(cover.capacity, 0, open, 0, open.length);
        queue.clear();
        run.inOrder(vertex -> {
            if (open[vertex] > 0) {
                queue.add(vertex);
            }
        });
        while (queue.size() > 0 && !stopped && turns < mostTurns) {
            if (queue.size() >= LEAST_IN_BLOCK) {
                bidInBlock(step);
            } else {
                bidAlone(step);
            }
        }
    }

    private void bidInBlock(int step) {
        block.make(queue, step);
        for (int at = 0; at < block.size(); at++) {
            int bidder = block.bidder(at);
            settle(bidder, block.seller(at), block.arc(at), block.level(at), step);
        }
        lookUp();
    }

    private void bidAlone(int step) {
        int bidder = queue.remove();
        boolean placed = true;
        while (open[bidder] > 0 && placed) {
            maker.make(bidder, step);
            placed = place(bidder, maker.seller, maker.arc, maker.level);
        }
        if (++turns % TURNS_BETWEEN_LOOKS == 0) {
            lookUp();
        }
    }

    private void settle(int bidder, int seller, int arc, int level, int step) {
        boolean placed = place(bidder, seller, arc, level);
        if (!placed) {
            maker.make(bidder, step);
            placed = place(bidder, maker.seller, maker.arc, maker.level);
        }
        if (open[bidder] > 0 && placed) {
            queue.add(bidder);
        }
    }

    private boolean place(int bidder, int seller, int arc, int level) {
        if (level <= seats.price[seller] && seats.isFull(seller)) {
            return false;
        }
        if (level > CEILING) {
            stopped = true;
            return false;
        }
        int ousted = seats.take(seller, level, arc, bidder);
        if (!BidMaker.isOwnSeat(arc)) {
            held.set(arc);
        }
        open[bidder]--;
        if (ousted != Seats.NOBODY) {
            leave(ousted, seats.lastOustedArc(), bidder);
        }
        return true;
    }

    private void leave(int ousted, int arc, int bidder) {
        if (!BidMaker.isOwnSeat(arc)) {
            held.clear(arc);
        }
        if (open[ousted]++ == 0 && ousted != bidder) {
            queue.add(ousted);
        }
    }

    private void lookUp() {
        stopped |= run.isCancelled();
    }
}
