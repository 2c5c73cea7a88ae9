package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Moves every profit and every price to the middle of what the present assignment allows. An auction leaves each seat as
 * dear as it can be, so that nearly everybody is on the point of changing; from the middle, whoever sits right sits firmly,
 * and only the few who sit wrong show. A sweep reads every arc twice.
 */
final class PriceCentring {
    private final DoubleCover cover;
    private final Graph graph;
    private final Seats seats;
    private final Bits held;
    private final long[] price;
    private final long[] profit;
    private final int[] sitsWith;

    PriceCentring(DoubleCover cover, Seats seats, Bits held, long[] price, long[] profit) {
        this.cover = cover;
        this.graph = cover.graph;
        this.seats = seats;
        this.held = held;
        this.price = price;
        this.profit = profit;
        this.sitsWith = new int[profit.length];
    }

    /** Centres all profits, then all prices, then the profits for good, so that no arc that is not held is worth more. */
    void sweep() {
        Arrays.fill(sitsWith, -1);
        centreProfits();
        for (int vertex = 0; vertex < price.length; vertex++) {
            centrePrice(vertex);
        }
        centreProfits();
    }

    private void centreProfits() {
        for (int vertex = 0; vertex < profit.length; vertex++) {
            centreProfit(vertex);
        }
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
            if (BidMaker.isOwnSeat(seats.arc[seat])) {
                return true;
            }
        }
        return false;
    }

    private void centrePrice(int seller) {
        boolean own = false;
        for (int seat = seats.first[seller]; seat < seats.first[seller] + seats.taken[seller]; seat++) {
            sitsWith[seats.bidder[seat]] = seller;
            own |= BidMaker.isOwnSeat(seats.arc[seat]);
        }
        long least = -profit[seller];
        long most = own ? -profit[seller] : Long.MAX_VALUE;
        for (int arc = graph.rowStart(seller); arc < graph.rowStart(seller + 1); arc++) {
            int bidder = cover.neighbour[arc];
            long value = cover.microWeight(arc) - profit[bidder];
            if (sitsWith[bidder] == seller) {
                most = Math.min(most, value);
            } else {
                least = Math.max(least, value);
            }
        }
        price[seller] = most == Long.MAX_VALUE ? least : least + (most - least) / 2;
    }
}
