package app.alongside.matching.cli.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.explain.Margin;
import app.alongside.matching.engine.explain.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {
    @Test
    void aLossIsToldAsExactlyAsItIsKnown() {
        assertThat(whyNot(new Margin(3.21, 3.21))).isEqualTo("the whole would lose 3.2 points");
        assertThat(whyNot(new Margin(3.21, 3.24))).isEqualTo("the whole would lose 3.2 points");
        assertThat(whyNot(new Margin(1.5, 3.21))).isEqualTo("the whole would lose 1.5 to 3.2 points");
        assertThat(whyNot(new Margin(0, 3.21))).isEqualTo("the whole would lose at most 3.2 points");
    }

    @Test
    void somebodyIsWorthMoreElsewhereOnlyWhereThatIsProven() {
        assertThat(whyNobody(new Margin(0, 0)))
                .isEqualTo(
                        "2 allowed partners are worth as much elsewhere (1 has all places taken); nearest is bo, at no loss");
        assertThat(whyNobody(new Margin(0, 4)))
                .startsWith("2 allowed partners are worth as much or more elsewhere")
                .endsWith("nearest is bo, at a loss of at most 4.0 points");
        assertThat(whyNobody(new Margin(2, 4)))
                .startsWith("2 allowed partners are worth more elsewhere")
                .endsWith("nearest is bo, at a loss of 2.0 to 4.0 points");
    }

    private static String whyNot(Margin margin) {
        return English.reason(new Reason.BetterUse(80, margin, 1, List.of("bo"), List.of()));
    }

    private static String whyNobody(Margin margin) {
        return English.reason(new Reason.WorthMoreElsewhere(2, 1, "bo", margin));
    }
}
