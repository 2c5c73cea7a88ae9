package app.alongside.matching.engine.graph;

import java.util.function.Supplier;

/** A block of bids that are made against the same prices, side by side. */
final class BidBlock {
    private final Workers workers;
    private final BidMaker[] makers;
    private final int[] bidder;
    private final int[] seller;
    private final int[] arc;
    private final int[] level;
    private int size;

    BidBlock(int most, Workers workers, Supplier<BidMaker> maker) {
        this.workers = workers;
        this.makers = new BidMaker[workers.count()];
        for (int worker = 0; worker < makers.length; worker++) {
            makers[worker] = maker.get();
        }
        bidder = new int[most];
        seller = new int[most];
        arc = new int[most];
        level = new int[most];
    }

    /** Takes bidders from the queue and makes one bid for each. */
    void make(VertexQueue queue, int step) {
        size = Math.min(bidder.length, queue.size());
        for (int at = 0; at < size; at++) {
            bidder[at] = queue.remove();
        }
        workers.share(size, (worker, from, until) -> makeSome(makers[worker], from, until, step));
    }

    private void makeSome(BidMaker maker, int from, int until, int step) {
        for (int at = from; at < until; at++) {
            maker.make(bidder[at], step);
            seller[at] = maker.seller;
            arc[at] = maker.arc;
            level[at] = maker.level;
        }
    }

    int size() {
        return size;
    }

    int bidder(int at) {
        return bidder[at];
    }

    int seller(int at) {
        return seller[at];
    }

    int arc(int at) {
        return arc[at];
    }

    int level(int at) {
        return level[at];
    }
}
