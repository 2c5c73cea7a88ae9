package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComponentsTest {
    @Property(tries = 300)
    void twoHangTogetherWhereAPathLeadsFromOneToTheOther(@ForAll("graphs") Graph graph) {
        Components components = new Components(graph);
        int[] least = leastReachable(graph);

        for (int one = 0; one < graph.vertices(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(components.of[one] == components.of[other]).isEqualTo(least[one] == least[other]);
            }
        }
        assertThat(components.count())
                .isEqualTo((int) Arrays.stream(least).distinct().count());
    }

    @Property(tries = 300)
    void eachListsItsMembers(@ForAll("graphs") Graph graph) {
        Components components = new Components(graph);
        int listed = 0;
        for (int component = 0; component < components.count(); component++) {
            int number = component;
            int[] members = Arrays.copyOfRange(
                    components.members, components.start(component), components.start(component + 1));
            listed += components.size(component);

            assertThat(members).hasSize(components.size(component)).doesNotHaveDuplicates();
            assertThat(Arrays.stream(members)).allMatch(member -> components.of[member] == number);
        }
        assertThat(listed).isEqualTo(graph.vertices());
    }

    @Property(tries = 300)
    void aComponentIsAGraphOfItsOwn(@ForAll("graphs") Graph graph) {
        Components components = new Components(graph);
        int edges = 0;
        for (int component = 0; component < components.count(); component++) {
            ComponentGraph part = ComponentGraph.of(graph, components, component);
            edges += part.edges().length;

            assertThat(part.vertices()).isSorted().hasSize(part.graph().vertices());
            assertThat(part.edges()).isSorted().hasSize(part.graph().edges());
            for (int vertex = 0; vertex < part.vertices().length; vertex++) {
                assertThat(part.graph().capacity(vertex)).isEqualTo(graph.capacity(part.vertices()[vertex]));
                assertThat(part.graph().degree(vertex)).isEqualTo(graph.degree(part.vertices()[vertex]));
            }
            for (int edge = 0; edge < part.edges().length; edge++) {
                int whole = part.edges()[edge];
                assertThat(part.graph().weight(edge)).isEqualTo(graph.weight(whole));
                assertThat(part.vertices()[part.graph().from(edge)]).isEqualTo(graph.from(whole));
                assertThat(part.vertices()[part.graph().to(edge)]).isEqualTo(graph.to(whole));
            }
        }
        assertThat(edges).isEqualTo(graph.edges());
    }

    @Example
    void flagsPricesAndOddSetsGoThereAndBack() {
        Graph graph = Graph.builder(6)
                .edge(0, 2, 1)
                .edge(1, 3, 2)
                .edge(3, 5, 3)
                .edge(5, 1, 4)
                .build();
        ComponentGraph part = ComponentGraph.of(graph, new Components(graph), 1);
        Bits flags = new Bits(4);
        flags.set(0);
        flags.set(2);

        assertThat(part.vertices()).containsExactly(1, 3, 5);
        assertThat(IntStream.range(0, 3).filter(part.flags(flags)::get)).containsExactly(1);
        assertThat(part.values(new long[] {9, 8, 7, 6, 5, 4})).containsExactly(8, 6, 4);
        OddSet inner = part.inWhole(new OddSet(3, new int[] {0, 2}, new int[] {1}, 7), 10);
        assertThat(inner.inside()).isEqualTo(13);
        assertThat(inner.ownMembers()).containsExactly(1, 5);
        assertThat(inner.border()).containsExactly(2);
        assertThat(inner.twicePrice()).isEqualTo(7);
        assertThat(part.inWhole(new OddSet(OddSet.OUTERMOST, new int[] {0}, new int[0], 7), 10)
                        .inside())
                .isEqualTo(OddSet.OUTERMOST);
    }

    private static int[] leastReachable(Graph graph) {
        int[] least = IntStream.range(0, graph.vertices()).toArray();
        for (int round = 0; round < graph.vertices(); round++) {
            for (int edge = 0; edge < graph.edges(); edge++) {
                int lower = Math.min(least[graph.from(edge)], least[graph.to(edge)]);
                least[graph.from(edge)] = lower;
                least[graph.to(edge)] = lower;
            }
        }
        return least;
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(40, 30);
    }
}
