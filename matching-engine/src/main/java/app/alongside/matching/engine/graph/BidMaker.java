package app.alongside.matching.engine.graph;

/**
 * Works out one bidder's next bid against the prices as they stand: for the seat that is worth most to it, as much as makes
 * it worth exactly {@code step} less than the second best. Changes nothing but the bidder's own short list, so that several
 * makers may work at once for different bidders.
 */
final class BidMaker {
    /** An arc of this form is a seat of one's own. */
    static int ownSeat(int vertex) {
        return -1 - vertex;
    }

    static boolean isOwnSeat(int arc) {
        return arc < 0;
    }

    private static final int NOTHING = Integer.MIN_VALUE / 2;
    private static final int BARRED = -(1 << 28);

    private final DoubleCover cover;
    private final int[] price;
    private final Bits held;
    private final ShortLists lists;
    private final int[] heapValue;
    private final int[] heapArc;
    private int best;
    private int secondBest;
    private int weight;
    int arc;
    int seller;
    int level;

    BidMaker(DoubleCover cover, int[] price, Bits held, ShortLists lists) {
        this.cover = cover;
        this.price = price;
        this.held = held;
        this.lists = lists;
        this.heapValue = new int[lists.longest];
        this.heapArc = new int[lists.longest];
    }

    /** Leaves the bid in {@link #arc}, {@link #seller} and {@link #level}. */
    void make(int bidder, int step) {
        if (lists.length[bidder] == ShortLists.NOT_YET) {
            lookAtAll(bidder);
        }
        lookAtList(bidder);
        if (secondBest < lists.bestOutside[bidder]) {
            lookAtAll(bidder);
            lookAtList(bidder);
        }
        level = weight - secondBest + step;
    }

    private void lookAtList(int bidder) {
        best = -price[bidder];
        secondBest = NOTHING;
        arc = ownSeat(bidder);
        seller = bidder;
        weight = 0;
        int start = lists.first[bidder];
        int end = start + lists.length[bidder];
        for (int at = start; at < end; at++) {
            if (lists.value[at] <= secondBest) {
                continue;
            }
            int value = lists.weight[at] - price[lists.neighbour[at]];
            lists.value[at] = value;
            if (value > secondBest && !held.get(lists.arc[at])) {
                if (value > best) {
                    secondBest = best;
                    best = value;
                    arc = lists.arc[at];
                    seller = lists.neighbour[at];
                    weight = lists.weight[at];
                } else {
                    secondBest = value;
                }
            }
        }
        if (secondBest == NOTHING) {
            secondBest = best;
        }
    }

    private void lookAtAll(int bidder) {
        int size = lists.first[bidder + 1] - lists.first[bidder];
        int filled = 0;
        int outside = Integer.MIN_VALUE;
        int end = cover.graph.rowStart(bidder + 1);
        for (int each = cover.graph.rowStart(bidder); each < end; each++) {
            int value = cover.weight[each] - price[cover.neighbour[each]];
            if (value < BARRED) {
                continue;
            }
            if (filled < size) {
                rise(filled++, value, each);
            } else if (value > heapValue[0]) {
                outside = Math.max(outside, heapValue[0]);
                sink(size, value, each);
            } else {
                outside = Math.max(outside, value);
            }
        }
        lists.list(cover, bidder, heapArc, heapValue, filled);
        lists.bestOutside[bidder] = outside;
    }

    private void rise(int from, int value, int each) {
        int at = from;
        while (at > 0 && heapValue[at - 1 >> 1] > value) {
            int above = at - 1 >> 1;
            heapValue[at] = heapValue[above];
            heapArc[at] = heapArc[above];
            at = above;
        }
        heapValue[at] = value;
        heapArc[at] = each;
    }

    private void sink(int size, int value, int each) {
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && heapValue[below + 1] < heapValue[below]) {
                below++;
            }
            if (heapValue[below] >= value) {
                break;
            }
            heapValue[at] = heapValue[below];
            heapArc[at] = heapArc[below];
            at = below;
        }
        heapValue[at] = value;
        heapArc[at] = each;
    }
}
