package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

class DeadEndsTest {
    private final DeadEnds deadEnds = new DeadEnds(3);

    @Example
    void nothingIsDeadThatNobodySearched() {
        deadEnds.mark(1, 10);

        assertThat(deadEnds.isDead(0, 0)).isFalse();
        assertThat(deadEnds.isDead(1, 10)).isTrue();
    }

    @Example
    void whoCanAffordMoreLooksAgain() {
        deadEnds.mark(1, 10);
        deadEnds.mark(1, 4);
        deadEnds.mark(2, 4);
        deadEnds.mark(2, 6);

        assertThat(deadEnds.isDead(1, 11)).isFalse();
        assertThat(deadEnds.isDead(1, 9)).isTrue();
        assertThat(deadEnds.isDead(2, 7)).isFalse();
        assertThat(deadEnds.isDead(2, 6)).isTrue();
    }

    @Example
    void afterAChangeAllIsOpenAgainAndWhatWasAffordedForgotten() {
        deadEnds.mark(1, 10);
        deadEnds.reopen();

        assertThat(deadEnds.isDead(1, 1)).isFalse();
        deadEnds.mark(1, 5);
        assertThat(deadEnds.isDead(1, 6)).isFalse();
        assertThat(deadEnds.isDead(1, 5)).isTrue();
    }
}
