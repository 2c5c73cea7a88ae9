package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartnerListsTest {
    @Property(tries = 200)
    void listsTheChosenEdgesOfEachVertexWhateverIsAddedAndTakenAway(@ForAll("graphs") Graph graph, @ForAll long seed) {
        Bits chosen = new Bits(graph.edges());
        Arrays.stream(Greedy.choose(graph)).forEach(chosen::set);
        PartnerLists partners = new PartnerLists(graph, chosen);
        SplittableRandom random = new SplittableRandom(seed);
        assertLists(partners, graph, chosen);
        for (int turn = 0; turn < 30 && graph.edges() > 0; turn++) {
            int edge = random.nextInt(graph.edges());
            if (chosen.get(edge)) {
                chosen.clear(edge);
                partners.remove(edge);
            } else if (partners.free(graph.from(edge)) > 0 && partners.free(graph.to(edge)) > 0) {
                chosen.set(edge);
                partners.add(edge);
            }
            assertLists(partners, graph, chosen);
        }
    }

    private static void assertLists(PartnerLists partners, Graph graph, Bits chosen) {
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            TreeSet<Integer> wanted = new TreeSet<>();
            for (int place = graph.rowStart(vertex); place < graph.rowStart(vertex + 1); place++) {
                if (chosen.get(graph.edgeAt(place))) {
                    wanted.add(graph.edgeAt(place));
                }
            }
            assertThat(IntStream.range(partners.first(vertex), partners.end(vertex))
                            .mapToObj(partners::edge))
                    .containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(partners.count(vertex)).isEqualTo(wanted.size());
            assertThat(partners.free(vertex)).isEqualTo(graph.usableCapacity(vertex) - wanted.size());
        }
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(12, 40);
    }
}
