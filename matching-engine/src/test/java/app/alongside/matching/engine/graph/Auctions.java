package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

/** Auctions of the seats of a graph, held or about to be. */
final class Auctions {
    private Auctions() {}

    /** One that has not begun; on the caller's thread. */
    static DoubleCoverAuction open(Graph graph, SolveOptions options) {
        try (Workers workers = new Workers(1)) {
            return new DoubleCoverAuction(new DoubleCover(graph, workers), workers, new Run(options, graph.vertices()));
        }
    }

    static DoubleCoverAuction sold(Graph graph, SolveOptions options) {
        try (Workers workers = new Workers(options.threads())) {
            DoubleCoverAuction auction = new DoubleCoverAuction(
                    new DoubleCover(graph, workers), workers, new Run(options, graph.vertices()));
            auction.run();
            return auction;
        }
    }

    /** An arc is held where its bidder sits, and nobody sits on more seats than it has wishes. */
    static void assertHeldAreSeated(DoubleCoverAuction auction) {
        DoubleCover cover = auction.cover;
        Bits seated = new Bits(cover.neighbour.length);
        int[] sits = new int[cover.capacity.length];
        for (int seller = 0; seller < sits.length; seller++) {
            int first = auction.seats.first[seller];
            for (int seat = first; seat < first + auction.seats.taken[seller]; seat++) {
                int arc = auction.seats.arc(seat);
                sits[auction.seats.bidder(seat)]++;
                if (BidMaker.isOwnSeat(arc)) {
                    assertThat(auction.seats.bidder(seat)).isEqualTo(seller);
                } else {
                    assertThat(cover.neighbour[arc]).isEqualTo(seller);
                    seated.set(arc);
                }
            }
        }
        for (int vertex = 0; vertex < sits.length; vertex++) {
            assertThat(sits[vertex] + auction.open[vertex]).isEqualTo(cover.capacity[vertex]);
        }
        for (int arc = 0; arc < cover.neighbour.length; arc++) {
            assertThat(auction.held.get(arc)).isEqualTo(seated.get(arc));
        }
    }

    /** What all held arcs weigh together, in micro-units: twice the fractional matching. */
    static long heldWeight(DoubleCoverAuction auction) {
        long held = 0;
        for (int arc = 0; arc < auction.cover.neighbour.length; arc++) {
            held += auction.held.get(arc) ? auction.cover.microWeight(arc) : 0;
        }
        return held;
    }
}
