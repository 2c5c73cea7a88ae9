package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeatsTest {
    @Property(tries = 200)
    void whoBidLeastLeavesAndTheLowestBidThatStaysIsThePrice(
            @ForAll @IntRange(min = 1, max = 12) int places, @ForAll long seed) {
        Seats seats = new Seats(new int[] {2, places, 3});
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> bids = new ArrayList<>();
        for (int bidder = 0; bidder < 40; bidder++) {
            assertThat(seats.isFull(1)).isEqualTo(bids.size() == places);
            int lowest = bids.isEmpty() ? 0 : Collections.min(bids);
            int bid = lowest + random.nextInt(20);
            bids.add(bid);
            int ousted = seats.take(1, bid, 100 + bidder, bidder);

            if (bids.size() > places) {
                assertThat(seats.lastOustedArc()).isEqualTo(100 + ousted);
                bids.remove((Integer) lowest);
            } else {
                assertThat(ousted).isEqualTo(Seats.NOBODY);
            }
            assertThat(sitting(seats)).containsExactlyInAnyOrderElementsOf(bids);
            assertThat(seats.price[1]).isEqualTo(bids.size() == places ? (int) Collections.min(bids) : 0);
            assertThat(seats.taken).containsExactly(0, bids.size(), 0);
        }
    }

    @Test
    void everySeatKeepsItsBidWithItsBidderAndItsArc() {
        Seats seats = new Seats(new int[] {4});
        for (int bidder : new int[] {3, 1, 2, 0, 5, 4, 6}) {
            seats.take(0, 10 * bidder, 100 + bidder, bidder);
        }
        for (int seat = 0; seat < 4; seat++) {
            assertThat(seats.bid(seat)).isEqualTo(10 * seats.bidder(seat));
            assertThat(seats.arc(seat)).isEqualTo(100 + seats.bidder(seat));
        }
        assertThat(IntStream.range(0, 4).map(seats::bidder)).containsExactlyInAnyOrder(3, 4, 5, 6);
        assertThat(seats.price[0]).isEqualTo(30);
    }

    @Test
    void sendingEverybodyAwayKeepsThePrices() {
        Seats seats = new Seats(new int[] {1});
        seats.take(0, 7, 0, 0);

        seats.clear();

        assertThat(seats.isFull(0)).isFalse();
        assertThat(seats.price).containsExactly(7);
        assertThat(seats.take(0, 9, 1, 1)).isEqualTo(Seats.NOBODY);
        assertThat(seats.price).containsExactly(9);
    }

    private static List<Integer> sitting(Seats seats) {
        List<Integer> bids = new ArrayList<>();
        for (int seat = seats.first[1]; seat < seats.first[1] + seats.taken[1]; seat++) {
            bids.add(seats.bid(seat));
        }
        return bids;
    }
}
