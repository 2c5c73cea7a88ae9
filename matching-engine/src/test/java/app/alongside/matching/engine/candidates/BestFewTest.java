package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.graph.Cancellation;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BestFewTest {
    private static final int PEOPLE = 40;
    private static final int FEW = 5;

    /** Some pairs with what they are worth, few enough numbers that many are worth the same. */
    private record Offer(int one, int two, long weight) {}

    /** Whoever offers, and in whatever order, the same are kept: none worth less than one who is left out. */
    @Property(tries = 30)
    void anyNumberOfThreadsKeepsTheSame(
            @ForAll @IntRange(min = 2, max = 8) int threads, @ForAll @LongRange(max = 1_000_000) long seed) {
        Offer[] offers = offers(seed);
        BestFew alone = new BestFew(PEOPLE, FEW, 1);
        for (Offer offer : offers) {
            alone.offer(offer.one, offer.two, offer.weight);
        }

        BestFew together = new BestFew(PEOPLE, FEW, 1);
        new Workers(threads, Cancellation.NEVER, share -> {}).share(offers.length, 1, () -> together, (best, at) -> {
            Offer offer = offers[offers.length - 1 - at];
            best.offer(offer.one, offer.two, offer.weight);
        });

        for (int person = 0; person < PEOPLE; person++) {
            assertThat(together.partners(person)).containsExactly(alone.partners(person));
        }
        assertThat(together.entries()).containsExactly(alone.entries());
    }

    @Property(tries = 30)
    void theyAreTheBest(@ForAll @LongRange(max = 1_000_000) long seed) {
        Offer[] offers = offers(seed);
        BestFew best = new BestFew(PEOPLE, FEW, 1);
        for (Offer offer : offers) {
            best.offer(offer.one, offer.two, offer.weight);
        }

        for (int person = 0; person < PEOPLE; person++) {
            int one = person;
            long[] weights = IntStream.range(0, offers.length)
                    .mapToObj(at -> offers[at])
                    .filter(offer -> offer.one == one || offer.two == one)
                    .map(Offer::weight)
                    .sorted(Comparator.reverseOrder())
                    .mapToLong(Long::longValue)
                    .toArray();
            for (int rank = 1; rank <= Math.min(FEW, weights.length); rank++) {
                assertThat((long) best.weight(person, rank)).isEqualTo(weights[rank - 1]);
            }
        }
    }

    @Test
    void whoIsOfferedTwiceIsKeptOnce() {
        BestFew best = new BestFew(3, 2, 1);

        best.offer(0, 1, 9);
        best.offer(1, 0, 9);

        assertThat(best.partners(0)).containsExactly(1);
        assertThat(best.count(1)).isEqualTo(1);
    }

    private static Offer[] offers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, PEOPLE * PEOPLE)
                .filter(pair -> pair % PEOPLE < pair / PEOPLE && random.nextInt(3) > 0)
                .mapToObj(pair -> new Offer(pair % PEOPLE, pair / PEOPLE, random.nextInt(1, 30)))
                .toArray(Offer[]::new);
    }
}
