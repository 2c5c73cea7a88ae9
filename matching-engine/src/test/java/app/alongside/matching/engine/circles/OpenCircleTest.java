package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What a circle says would become of it, beside one that had been so from the beginning. */
class OpenCircleTest {
    private static final CircleRules SMALL = CircleRules.defaults().withSizes(3, 5);

    @Property(tries = 150)
    void whatWouldBeIsWhatIsOnceItIsDone(@ForAll long seed, @ForAll boolean rotating) {
        Random random = new Random(seed);
        CircleRules rules = rotating ? SMALL.withRotatingChair() : SMALL;
        CircleProblem problem = CirclePopulations.few(16, random.nextInt(1_000_000), rules);
        int topic = random.nextInt(problem.topics().count());
        OpenCircle circle = new OpenCircle(problem, topic);
        for (Party party : problem.parties()) {
            if (circle.size() < 4 && circle.fits(party, null)) {
                circle.add(party);
            }
        }
        for (Party in : problem.parties()) {
            for (Party out : circle.parties()) {
                if (!circle.parties().contains(in)) {
                    assertForesees(problem, circle, in, out);
                }
            }
        }
    }

    @Property(tries = 100)
    void whoComesAndGoesLeavesNoTrace(@ForAll long seed) {
        Random random = new Random(seed);
        CircleProblem problem = CirclePopulations.few(12, random.nextInt(1_000_000), SMALL);
        OpenCircle circle = new OpenCircle(problem, 0);
        for (int turn = 0; turn < 40; turn++) {
            Party party = problem.parties().get(random.nextInt(problem.parties().size()));
            if (circle.parties().contains(party)) {
                circle.remove(party);
            } else {
                circle.add(party);
            }
            assertSame(circle, of(problem, 0, circle.parties()));
        }
    }

    private static void assertForesees(CircleProblem problem, OpenCircle circle, Party in, Party out) {
        OpenCircle with = of(problem, circle.topic(), parties(circle, in, null));
        OpenCircle without = of(problem, circle.topic(), parties(circle, null, out));
        OpenCircle swapped = of(problem, circle.topic(), parties(circle, in, out));

        assertThat(circle.worth(in, null)).isEqualTo(with.worth());
        assertThat(circle.worth(null, out)).isEqualTo(without.worth());
        assertThat(circle.worth(in, out)).isEqualTo(swapped.worth());
        assertThat(circle.isComplete(in, null)).isEqualTo(with.isComplete());
        assertThat(circle.isComplete(null, out)).isEqualTo(without.isComplete());
        assertThat(circle.isComplete(in, out)).isEqualTo(swapped.isComplete());
        assertThat(circle.lacks(in, out)).isEqualTo(swapped.lacks(null, null));
        assertThat(circle.hasFacilitator(in, out)).isEqualTo(swapped.hasFacilitator(null, null));
        assertThat(circle.fits(in, out)).isEqualTo(without.fits(in, null));
        assertThat(circle.startsWithout(out).toBits())
                .isEqualTo(without.startsWithout(null).toBits());
    }

    private static void assertSame(OpenCircle circle, OpenCircle fresh) {
        assertThat(circle.worth()).isEqualTo(fresh.worth());
        assertThat(circle.size()).isEqualTo(fresh.size());
        assertThat(circle.isComplete()).isEqualTo(fresh.isComplete());
        assertThat(circle.startsWithout(null).toBits())
                .isEqualTo(fresh.startsWithout(null).toBits());
    }

    private static List<Party> parties(OpenCircle circle, @Nullable Party in, @Nullable Party out) {
        return Stream.concat(circle.parties().stream(), Stream.ofNullable(in))
                .filter(party -> party != out)
                .toList();
    }

    private static OpenCircle of(CircleProblem problem, int topic, List<Party> parties) {
        OpenCircle circle = new OpenCircle(problem, topic);
        parties.forEach(circle::add);
        return circle;
    }
}
