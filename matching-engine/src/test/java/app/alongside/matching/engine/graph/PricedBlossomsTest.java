package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

class PricedBlossomsTest {
    /** Nodes 0 to 6: a triangle within a triangle within a triangle, of which the middle one is worth nothing; 7 and 8 stand alone. */
    @Example
    void onlyWhatIsWorthSomethingIsNumberedFromTheInsideOutwards() {
        Blossoms blossoms = new Blossoms(new int[] {Blossoms.NONE, 2, 1, 4, 3, 6, 5, 8, 7});
        int inner = triangle(blossoms, 0, 1, 2);
        int middle = triangle(blossoms, inner, 3, 4);
        int outer = triangle(blossoms, middle, 5, 6);
        blossoms.dual[inner] = 4;
        blossoms.dual[outer] = 6;

        PricedBlossoms priced = new PricedBlossoms(blossoms);

        assertThat(priced.count()).isEqualTo(2);
        assertThat(priced.price(0)).isEqualTo(4);
        assertThat(priced.price(1)).isEqualTo(6);
        assertThat(priced.nest().around(0)).isEqualTo(1);
        assertThat(priced.nest().around(1)).isEqualTo(Nest.NONE);
        assertThat(priced.setOfNode()).containsExactly(0, 0, 0, 1, 1, 1, 1, Nest.NONE, Nest.NONE);
    }

    @Example
    void whatHasComeApartIsNotNumbered() {
        Blossoms blossoms = new Blossoms(new int[] {Blossoms.NONE, 2, 1, 4, 3});
        int inner = triangle(blossoms, 0, 1, 2);
        int outer = triangle(blossoms, inner, 3, 4);
        blossoms.dual[inner] = 2;
        blossoms.dual[outer] = 8;
        blossoms.dissolve(outer);

        PricedBlossoms priced = new PricedBlossoms(blossoms);

        assertThat(priced.count()).isEqualTo(1);
        assertThat(priced.price(0)).isEqualTo(2);
        assertThat(priced.setOfNode()).containsExactly(0, 0, 0, Nest.NONE, Nest.NONE);
    }

    @Example
    void withoutBlossomsThereIsNothingToNumber() {
        assertThat(new PricedBlossoms(new Blossoms(new int[] {1, 0})).count()).isZero();
    }

    private static int triangle(Blossoms blossoms, int base, int one, int other) {
        int node = blossoms.base[base];
        return blossoms.form(new int[] {base, one, other}, new int[] {node, one, other}, new int[] {one, other, node});
    }
}
