package app.alongside.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    private final List<Integer> ends = new ArrayList<>();
    private final Interruption interruption = new Interruption(ends::add);

    @Test
    void stopsTheRunAndEndsWithItsExitCode() throws InterruptedException {
        Thread signal = new Thread(interruption::interrupt);
        assertThat(interruption.requested()).isFalse();
        signal.start();
        while (!interruption.requested()) {
            Thread.onSpinWait();
        }
        interruption.over(MatchCommand.OUT_OF_TIME);
        signal.join();

        assertThat(ends).containsExactly(MatchCommand.OUT_OF_TIME);
    }

    @Test
    void aRunThatIsOverEndsByItself() {
        interruption.over(MatchCommand.DONE);

        interruption.interrupt();

        assertThat(ends).isEmpty();
        assertThat(interruption.requested()).isFalse();
    }
}
