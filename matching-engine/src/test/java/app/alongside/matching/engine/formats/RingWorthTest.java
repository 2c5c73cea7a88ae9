package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RingWorthTest {
    @Property(tries = 60)
    void aRingIsWorthWhatEachMemberSeesInTheOneBefore(
            @ForAll @IntRange(min = 3, max = 4) int size, @ForAll @LongRange(max = 1_000) long seed) {
        Pool pool = Populations.village(12, seed);
        RingWorth worth = new RingWorth(new Problem(pool, MatchPolicy.defaults(), Commitments.none()));
        int[] members = new Random(seed).ints(0, 12).distinct().limit(size).toArray();
        Ring ring = worth.ring(members);

        assertThat(ring.members())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.of(members).mapToObj(pool::id).toList());
        assertThat(ring.members().getFirst())
                .isEqualTo(ring.members().stream().sorted().findFirst().orElseThrow());
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int helper = members[i];
            int learner = members[(i + 1) % size];
            assertThat(ring.helperOf(pool.id(learner))).isEqualTo(pool.id(helper));
            assertThat(ring.viewsMicro().get(ring.members().indexOf(pool.id(learner))))
                    .isEqualTo(worth.view(learner, helper));
            sum += worth.view(learner, helper);
        }
        assertThat(worth.of(members)).isEqualTo(sum).isPositive();
    }
}
