package app.alongside.matching.runs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.Proposals.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    @Test
    void tellsHowManyPeopleSaidWhatOnlyOfAtLeastFive() {
        assertThat(Outgoing.of(Map.of(Status.AGREED, 5, Status.DECLINED, 2)).answers())
                .as("two pairs are four people")
                .isEmpty();
        assertThat(Outgoing.of(Map.of(Status.AGREED, 2, Status.LAPSED, 4)).answers())
                .isEmpty();
        assertThat(Outgoing.of(Map.of(Status.AGREED, 5, Status.DECLINED, 2, Status.LAPSED, 1))
                        .answers())
                .contains(new Outgoing.Answers(5, 3));
    }

    @Test
    void alwaysTellsHowManyWait() {
        Outgoing outgoing = Outgoing.of(Map.of(Status.OPEN, 1, Status.AGREED, 4, Status.DECLINED, 1));
        assertThat(outgoing.waiting()).isEqualTo(1);
        assertThat(outgoing.closed()).isEqualTo(5);
    }
}
