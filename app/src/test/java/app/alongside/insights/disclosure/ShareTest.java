package app.alongside.insights.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareTest {
    /** The worked values of the literature: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @Example
    void agreesWithPublishedIntervals() {
        assertInterval(new Share(81, 263), 0.2553, 0.3662);
        assertInterval(new Share(15, 148), 0.0624, 0.1605);
        assertInterval(new Share(0, 20), 0.0, 0.1611);
        assertInterval(new Share(1, 29), 0.0061, 0.1718);
    }

    @Property
    void holdsTheShareAndStaysWithinZeroAndOne(
            @ForAll @IntRange(max = 500) int part, @ForAll @IntRange(max = 500) int rest) {
        Share share = new Share(part, part + rest);
        Interval interval = share.interval();
        assertThat(interval.low()).isBetween(0.0, share.value() + 1e-12);
        assertThat(interval.high()).isBetween(share.value() - 1e-12, 1.0);
    }

    private static void assertInterval(Share share, double low, double high) {
        assertThat(share.interval().low()).isCloseTo(low, within(0.00006));
        assertThat(share.interval().high()).isCloseTo(high, within(0.00006));
    }
}
