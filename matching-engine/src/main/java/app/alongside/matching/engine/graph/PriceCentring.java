package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Moves every profit and every price to the middle of what the present assignment allows. An auction leaves each seat as
 * dear as it can be, so that nearly everybody is on the point of changing; from the middle, whoever sits right sits firmly,
 * and only the few who sit wrong show. A sweep reads every arc three times. Profits depend on prices alone and prices on profits, so
 * that any number of threads may centre either side by side.
 */
final class PriceCentring {
    private final DoubleCover cover;
    private final Graph graph;
    private final Seats seats;
    private final Bits held;
    private final long[] price;
    private final long[] profit;
    private final Workers workers;
    private final int[][] sitsWith;

    PriceCentring(DoubleCover cover, DoubleCoverAuction auction, long[] price, long[] profit, Workers workers) {
        this.cover = cover;
        this.graph = cover.graph;
        this.seats = auction.seats;
        this.held = auction.held;
        this.price = price;
        this.profit = profit;
        this.workers = workers;
        this.sitsWith = new int[workers.count()][];
    }

    /** Centres all profits, then all prices, then the profits for good, so that no arc that is not held is worth more. */
    void sweep() {
        workers.share(profit.length, (worker, from, until) -> centreProfits(from, until));
        workers.share(price.length, this::centrePrices);
        workers.share(profit.length, (worker, from, until) -> centreProfits(from, until));
    }

    private void centreProfits(int from, int until) {
        for (int vertex = from; vertex < until; vertex++) {
            centreProfit(vertex);
        }
    }

    private void centrePrices(int worker, int from, int until) {
        int[] seated = sitsWith[worker] == null ? new int[profit.length] : sitsWith[worker];
        Arrays.fill(seated, -1);
        for (int vertex = from; vertex < until; vertex++) {
            centrePrice(vertex, seated);
        }
        sitsWith[worker] = seated;
    }

    private void centreProfit(int bidder) {
        long least = -price[bidder];
        long most = Long.MAX_VALUE;
        for (int arc = graph.rowStart(bidder); arc < graph.rowStart(bidder + 1); arc++) {
            long value = cover.microWeight(arc) - price[cover.neighbour[arc]];
            if (held.get(arc)) {
                most = Math.min(most, value);
            } else {
                least = Math.max(least, value);
            }
        }
        if (holdsOwn(bidder)) {
            most = Math.min(most, -price[bidder]);
        }
        profit[bidder] = most <= least || most == Long.MAX_VALUE ? least : least + (most - least) / 2;
    }

    private boolean holdsOwn(int vertex) {
        for (int seat = seats.first[vertex]; seat < seats.first[vertex] + seats.taken[vertex]; seat++) {
            if (BidMaker.isOwnSeat(seats.arc(seat))) {
                return true;
            }
        }
        return false;
    }

    /** The array tells of each bidder with whom it sits, as far as anybody has asked. */
    private void centrePrice(int seller, int[] seated) {
        boolean own = false;
        for (int seat = seats.first[seller]; seat < seats.first[seller] + seats.taken[seller]; seat++) {
            seated[seats.bidder(seat)] = seller;
            own |= BidMaker.isOwnSeat(seats.arc(seat));
        }
        long least = -profit[seller];
        long most = own ? -profit[seller] : Long.MAX_VALUE;
        for (int arc = graph.rowStart(seller); arc < graph.rowStart(seller + 1); arc++) {
            int bidder = cover.neighbour[arc];
            long value = cover.microWeight(arc) - profit[bidder];
            if (seated[bidder] == seller) {
                most = Math.min(most, value);
            } else {
                least = Math.max(least, value);
            }
        }
        price[seller] = most == Long.MAX_VALUE ? least : least + (most - least) / 2;
    }
}
