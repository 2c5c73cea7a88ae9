package app.alongside.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateTest {
    @Test
    void aProvenOptimumLeavesNoGap() {
        assertThat(new Certificate(1.0, 1.5, true).gap()).isZero();
    }

    @Test
    void theGapIsTheShareOfTheBoundStillOpen() {
        assertThat(new Certificate(98, 100, false).gap()).isEqualTo(0.02);
    }
}
