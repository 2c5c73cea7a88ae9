package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The graph of allowed pairs of a {@link PeerPopulation}: the union of each person's forty best partners. Up to 2,000
 * people everybody is looked at; above, a few hundred of those who offer what a person wants or want what they offer.
 */
final class PeerGraph {
    private static final int BEST = 40;
    private static final int LOOKED_AT = 400;
    private static final int EVERYBODY = 2_000;

    private final PeerPopulation people;
    private final int[][] offerers;
    private final int[][] wanters;

    private PeerGraph(PeerPopulation people) {
        this.people = people;
        this.offerers = PeerPopulation.holders(people.offers);
        this.wanters = PeerPopulation.holders(people.wants);
    }

    static Graph of(int size, long seed) {
        return new PeerGraph(new PeerPopulation(size, seed)).build();
    }

    private Graph build() {
        int[][] best = new int[people.size][];
        IntStream.range(0, people.size).parallel().forEach(person -> best[person] = best(person));
        Graph.Builder builder = Graph.builder(people.size);
        for (int person = 0; person < people.size; person++) {
            builder.capacity(person, people.capacity[person]);
            for (int other : best[person]) {
                if (person < other || Arrays.binarySearch(best[other], person) < 0) {
                    builder.edge(person, other, people.worth(person, other));
                }
            }
        }
        return builder.build();
    }

    private int[] best(int person) {
        long[] ranked = candidates(person)
                .filter(other -> people.mayMeet(person, other))
                .mapToLong(other -> ((long) -people.worth(person, other) << 32) + other)
                .sorted()
                .distinct()
                .limit(BEST)
                .toArray();
        return Arrays.stream(ranked).mapToInt(each -> (int) each).sorted().toArray();
    }

    private IntStream candidates(int person) {
        if (people.size <= EVERYBODY) {
            return IntStream.range(0, people.size);
        }
        SplittableRandom random = new SplittableRandom(person);
        IntStream helpers = some(people.wants[person], offerers, random);
        return IntStream.concat(helpers, some(people.offers[person], wanters, random))
                .distinct();
    }

    private static IntStream some(short[] skills, int[][] holders, SplittableRandom random) {
        IntStream all = IntStream.empty();
        for (short skill : skills) {
            int[] of = holders[skill];
            int count = Math.min(of.length, LOOKED_AT / 2 / skills.length);
            int start = of.length == 0 ? 0 : random.nextInt(of.length);
            all = IntStream.concat(all, IntStream.range(start, start + count).map(at -> of[at % of.length]));
        }
        return all;
    }

    /** Writes {@code edges.csv} and {@code caps.csv} for the command-line matcher and other programs. */
    static void write(Graph graph, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream edges =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("edges.csv")), 1 << 20);
                OutputStream capacities = new BufferedOutputStream(Files.newOutputStream(folder.resolve("caps.csv")))) {
            edges.write("u,v,w\n".getBytes(StandardCharsets.UTF_8));
            for (int edge = 0; edge < graph.edges(); edge++) {
                String weight = graph.weight(edge) == 1_000_000
                        ? "1"
                        : "0." + Long.toString(1_000_000 + graph.weight(edge)).substring(1);
                edges.write((graph.from(edge) + "," + graph.to(edge) + "," + weight + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            capacities.write("id,b\n".getBytes(StandardCharsets.UTF_8));
            for (int vertex = 0; vertex < graph.vertices(); vertex++) {
                capacities.write((vertex + "," + graph.capacity(vertex) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
