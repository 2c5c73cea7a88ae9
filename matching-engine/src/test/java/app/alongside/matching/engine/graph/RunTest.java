package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults();

    @Test
    void withoutASeedEverybodyComesInTheirOwnOrder() {
        assertThat(order(0)).isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void aSeedShufflesEverybodyAndAlwaysTheSameWay() {
        assertThat(order(7)).isEqualTo(order(7)).isNotEqualTo(order(8)).isNotEqualTo(order(0));
        assertThat(order(7)).containsExactlyInAnyOrderElementsOf(order(0));
    }

    @Test
    void onceAskedToStopItStaysStopped() {
        AtomicInteger looks = new AtomicInteger();
        Run run = new Run(OPTIONS.withCancellation(() -> looks.incrementAndGet() == 2), 1);

        assertThat(run.isCancelled()).isFalse();
        assertThat(run.isCancelled()).isTrue();
        assertThat(run.isCancelled()).isTrue();
        assertThat(looks.get()).isEqualTo(2);
    }

    @Test
    void everyOptionChangesAloneAndTheOthersStay() {
        Cancellation never = () -> false;
        ProgressListener silent = (phase, fraction) -> {};
        BitSet served = BitSet.valueOf(new long[] {5});
        SolveOptions options = OPTIONS.withEffort(Effort.PROVEN)
                .withThreads(3)
                .withSeed(5)
                .withProgress(silent)
                .withCancellation(never)
                .withObjective(Objective.NO_WEAK_MATCH)
                .withServed(served);

        assertThat(options)
                .isEqualTo(new SolveOptions(Effort.PROVEN, 3, 5, silent, never, Objective.NO_WEAK_MATCH, served));
        assertThat(OPTIONS.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPTIONS.withThreads(0))
                .withMessageContaining("not 0");
    }

    private static List<Integer> order(long seed) {
        List<Integer> order = new ArrayList<>();
        new Run(OPTIONS.withSeed(seed), 20).inOrder(order::add);
        return order;
    }
}
