package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Graph;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A graph read from files.
 *
 * @param ids the name of each vertex
 * @param sha256 of the file of edges
 */
record GraphInput(Graph graph, Ids ids, String sha256) {
    static GraphInput read(Path edges, @Nullable Path capacities, Consumer<String> warnings) {
        Ids ids = new Ids();
        EdgeRows rows = new EdgeRows(new CsvFile(edges, List.of("u", "v", "w"), warnings), ids);
        String sha256 = rows.read();
        CapacityRows partners = new CapacityRows(ids);
        if (capacities != null) {
            partners.read(new CsvFile(capacities, List.of("id", "b"), warnings));
        }
        Graph.Builder builder = Graph.builder(ids.count());
        for (int vertex = 0; vertex < ids.count(); vertex++) {
            builder.capacity(vertex, partners.of(vertex));
        }
        rows.refuseDoubles(edges);
        return new GraphInput(rows.addTo(builder), ids, sha256);
    }

    /** The rows of the file of edges, kept until it is known how many vertices there are. */
    private static final class EdgeRows implements CsvFile.Rows {
        private final CsvFile file;
        private final Ids ids;
        private int one;
        private int other;
        private long weight;
        private int[] from = new int[1024];
        private int[] to = new int[1024];
        private long[] weights = new long[1024];
        private int count;

        EdgeRows(CsvFile file, Ids ids) {
            this.file = file;
            this.ids = ids;
        }

        String read() {
            return file.read(this);
        }

        @Override
        public void cell(int column, char[] text, int offset, int length) {
            if (length == 0) {
                throw file.wrongCell(column, "is empty");
            }
            switch (column) {
                case 0 -> one = ids.numberOf(text, offset, length);
                case 1 -> other = ids.numberOf(text, offset, length);
                default -> weight = weight(text, offset, length);
            }
        }

        private long weight(char[] text, int offset, int length) {
            long micro = MicroUnits.parse(text, offset, length);
            if (micro == MicroUnits.UNREADABLE) {
                throw file.wrongCell(
                        2,
                        "'%s' is not a number of at least 0 with at most six decimals"
                                .formatted(new String(text, offset, length)));
            }
            if (micro > Graph.LARGEST_WEIGHT) {
                throw file.wrongCell(
                        2,
                        "'%s' is more than the largest weight, %s"
                                .formatted(new String(text, offset, length), MicroUnits.format(Graph.LARGEST_WEIGHT)));
            }
            return micro;
        }

        @Override
        public void endOfRow() {
            if (one == other) {
                throw file.wrongRow("joins '%s' to itself".formatted(ids.name(one)));
            }
            if (count == from.length) {
                int size = count + (count >> 1);
                from = Arrays.copyOf(from, size);
                to = Arrays.copyOf(to, size);
                weights = Arrays.copyOf(weights, size);
            }
            from[count] = one;
            to[count] = other;
            weights[count++] = weight;
        }

        /** Two rows for one pair are told by the later one, which is looked for in the file only then. */
        void refuseDoubles(Path path) {
            long[] pairs = new long[count];
            Arrays.setAll(pairs, this::pair);
            Arrays.sort(pairs);
            int at = 1;
            while (at < count && pairs[at] != pairs[at - 1]) {
                at++;
            }
            if (at < count) {
                long twice = pairs[at];
                int first = 0;
                while (pair(first) != twice) {
                    first++;
                }
                int second = first + 1;
                while (pair(second) != twice) {
                    second++;
                }
                new RowSeeker(
                                path,
                                second,
                                "'%s' and '%s' are joined already. Maybe the pair is listed in both directions."
                                        .formatted(ids.name(from[second]), ids.name(to[second])))
                        .seek();
            }
        }

        private long pair(int edge) {
            return (long) Math.min(from[edge], to[edge]) << 32 | Math.max(from[edge], to[edge]);
        }

        Graph addTo(Graph.Builder builder) {
            builder.expecting(count);
            for (int edge = 0; edge < count; edge++) {
                builder.edge(from[edge], to[edge], weights[edge]);
            }
            return builder.build();
        }
    }

    /** Reads a file again to tell in which of its rows something stands. */
    private static final class RowSeeker implements CsvFile.Rows {
        private final CsvFile file;
        private final String complaint;
        private int toGo;

        RowSeeker(Path path, int edge, String complaint) {
            this.file = new CsvFile(path, List.of("u", "v", "w"), warning -> {});
            this.toGo = edge;
            this.complaint = complaint;
        }

        void seek() {
            file.read(this);
        }

        @Override
        public void cell(int column, char[] text, int offset, int length) {
            // only rows are counted
        }

        @Override
        public void endOfRow() {
            if (toGo-- == 0) {
                throw file.wrongRow(complaint);
            }
        }
    }

    /** The rows of the file of capacities. */
    private static final class CapacityRows implements CsvFile.Rows {
        private static final int NOT_GIVEN = -1;
        private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

        private final Ids ids;
        private @Nullable CsvFile file;
        private int vertex;
        private int partners;
        private int[] given = new int[0];

        CapacityRows(Ids ids) {
            this.ids = ids;
        }

        void read(CsvFile capacities) {
            file = capacities;
            capacities.read(this);
        }

        int of(int id) {
            return id < given.length && given[id] != NOT_GIVEN ? given[id] : 1;
        }

        @Override
        public void cell(int column, char[] text, int offset, int length) {
            if (column == 0) {
                if (length == 0) {
                    throw wrong(0, "is empty");
                }
                vertex = ids.numberOf(text, offset, length);
            } else {
                partners = whole(new String(text, offset, length));
            }
        }

        /** A number beyond all counting says what the largest does: any number of partners. */
        private int whole(String text) {
            try {
                BigInteger value = new BigInteger(text);
                if (value.signum() >= 0) {
                    return value.min(MOST).intValue();
                }
            } catch (NumberFormatException ignored) {
                // told below
            }
            throw wrong(1, "'%s' is not a whole number of at least 0".formatted(text));
        }

        @Override
        public void endOfRow() {
            if (vertex >= given.length) {
                int known = given.length;
                given = Arrays.copyOf(given, Math.max(ids.count(), vertex + (vertex >> 1) + 1));
                Arrays.fill(given, known, given.length, NOT_GIVEN);
            }
            if (given[vertex] != NOT_GIVEN) {
                throw wrong(0, "'%s' has a row already".formatted(ids.name(vertex)));
            }
            given[vertex] = partners;
        }

        private WrongInput wrong(int column, String reason) {
            return java.util.Objects.requireNonNull(file).wrongCell(column, reason);
        }
    }
}
