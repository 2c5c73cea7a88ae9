package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RingTest {
    private static final Ring RING = new Ring(List.of("ann", "bob", "cem"), List.of(900_000, 600_000, 300_000));

    @Test
    void eachIsHelpedByTheOneBeforeAndTheFirstByTheLast() {
        assertThat(RING.helperOf("ann")).isEqualTo("cem");
        assertThat(RING.helperOf("bob")).isEqualTo("ann");
        assertThat(RING.helperOf("cem")).isEqualTo("bob");
    }

    @Test
    void theValueLiesHalfWayBetweenTheMeanAndTheWeakest() {
        assertThat(RING.value()).isEqualTo(45);
        assertThat(new Ring(List.of("ann"), List.of(500_000)).value()).isEqualTo(50);
        assertThat(new Ring(List.of(), List.of()).value()).isZero();
    }
}
