package app.alongside.insights.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Cells are numbered; a group is a bit mask over them. */
class DisclosureTest {
    @Example
    void hidesGroupsOfOneToFour() {
        Disclosure<Integer> gate = Disclosure.over(cells(3, 9));
        assertThat(gate.letThrough(in(0b01))).isFalse();
        assertThat(gate.letThrough(in(0b10))).isTrue();
        assertThat(gate.letThrough(in(0b00))).isTrue();
    }

    @Example
    void hidesAGroupWhoseDifferenceToAShownOneIsSmall() {
        Disclosure<Integer> gate = Disclosure.over(cells(3, 38));
        assertThat(gate.letThrough(in(0b11))).isTrue();
        assertThat(gate.letThrough(in(0b10)))
                .as("38 of 41 names the other three")
                .isFalse();
    }

    @Example
    void hidesWhatOnlyThreeFiguresTogetherGiveAway() {
        // 12 in the first week, 20 in the second; all who are not ready joined in the first week, and 8 are not.
        Disclosure<Integer> gate = Disclosure.over(cells(4, 8, 20));
        assertThat(gate.letThrough(in(0b011))).isTrue();
        assertThat(gate.letThrough(in(0b100))).isTrue();
        assertThat(gate.letThrough(in(0b101)))
                .as("24 ready, less 20 of the second week, are 4")
                .isFalse();
    }

    @Property(tries = 400)
    void neverGivesASmallGroupAway(@ForAll Random random) {
        int[] sizes = sizes(random);
        Disclosure<Integer> gate = Disclosure.over(cells(sizes));
        List<Integer> shown = groups(random, sizes).stream()
                .filter(group -> gate.letThrough(in(group)))
                .toList();
        assertThat(Attack.findSmallGroup(shown, sizes)).isEmpty();
    }

    /** The control: a plain minimum of five, which the attack must break. */
    @Example
    void theAttackBreaksAPlainMinimum() {
        Random random = new Random(7);
        int broken = 0;
        for (int round = 0; round < 100; round++) {
            int[] sizes = sizes(random);
            List<Integer> shown = groups(random, sizes).stream()
                    .filter(group -> people(group, sizes) >= Disclosure.LEAST)
                    .toList();
            broken += Attack.findSmallGroup(shown, sizes).isPresent() ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(50);
    }

    @Example
    void hidesWhatBecomesSmallOnlyBesideWhatIsKnownByName() {
        // 10 joined, 8 of them are ready: everybody knows the two who are not. 5 of the 8 have answered.
        Disclosure<Integer> gate = Disclosure.over(cells(2, 3, 5));
        gate.know(in(0b001));
        gate.know(in(0b110));
        assertThat(gate.letThrough(in(0b110)))
                .as("8 are ready: no news, though it leaves two")
                .isTrue();
        assertThat(gate.letThrough(in(0b100)))
                .as("8 ready less 5 who answered are 3")
                .isFalse();
    }

    @Property(tries = 400)
    void neverGivesASmallGroupAwayToSomebodyWhoKnowsOthersByName(@ForAll Random random) {
        int[] sizes = sizes(random);
        List<Integer> known = groups(random, sizes).subList(0, 2);
        Disclosure<Integer> gate = Disclosure.over(cells(sizes));
        known.forEach(group -> gate.know(in(group)));
        List<Integer> shown = groups(random, sizes).stream()
                .filter(group -> gate.letThrough(in(group)))
                .toList();
        assertThat(Attack.findSmallGroup(shown, known, sizes)).isEmpty();
    }

    /** The control: a gate that is not told what is known by name, which the same attack must break. */
    @Example
    void theAttackBreaksAGateThatIsNotToldWhatIsKnown() {
        Random random = new Random(7);
        int broken = 0;
        for (int round = 0; round < 100; round++) {
            int[] sizes = sizes(random);
            List<Integer> known = groups(random, sizes).subList(0, 2);
            Disclosure<Integer> gate = Disclosure.over(cells(sizes));
            List<Integer> shown = groups(random, sizes).stream()
                    .filter(group -> gate.letThrough(in(group)))
                    .toList();
            broken += Attack.findSmallGroup(shown, known, sizes).isPresent() ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(10);
    }

    private static int[] sizes(Random random) {
        return random.ints(2 + random.nextInt(6), 1, 12).toArray();
    }

    private static List<Integer> groups(Random random, int[] sizes) {
        List<Integer> groups = new ArrayList<>();
        for (int question = 0; question < 8; question++) {
            groups.add(random.nextInt(1 << sizes.length));
        }
        return groups;
    }

    static int people(int group, int[] sizes) {
        int people = 0;
        for (int cell = 0; cell < sizes.length; cell++) {
            people += (group >> cell & 1) * sizes[cell];
        }
        return people;
    }

    private static Predicate<Integer> in(int mask) {
        return cell -> (mask >> cell & 1) == 1;
    }

    private static Map<Integer, Integer> cells(int... sizes) {
        Map<Integer, Integer> cells = new LinkedHashMap<>();
        for (int cell = 0; cell < sizes.length; cell++) {
            cells.put(cell, sizes[cell]);
        }
        return cells;
    }
}
