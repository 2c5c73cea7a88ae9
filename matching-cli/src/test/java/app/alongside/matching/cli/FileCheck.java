package app.alongside.matching.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A check of the written proof as a stranger would write it: text, decimals and sets of names, nothing of the engine. */
record FileCheck(Path in, Path out) {
    BigDecimal value() {
        return rows(out.resolve("matching.csv")).stream()
                .map(row -> decimal(row, "w"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal bound() {
        List<NamedCsvRecord> edges = rows(in.resolve("edges.csv"));
        Map<String, Integer> places = new HashMap<>();
        edges.forEach(e -> List.of(e.getField("u"), e.getField("v")).forEach(id -> places.merge(id, 1, Integer::sum)));
        Map<String, Integer> given = new HashMap<>();
        if (Files.exists(in.resolve("caps.csv"))) {
            rows(in.resolve("caps.csv")).forEach(c -> given.put(c.getField("id"), Integer.valueOf(c.getField("b"))));
        }
        places.replaceAll((id, degree) -> Math.min(degree, given.getOrDefault(id, 1)));
        Map<String, BigDecimal> price = rows(out.resolve("duals.csv")).stream()
                .collect(Collectors.toMap(row -> row.getField("id"), row -> decimal(row, "price")));
        Map<String, OddSet> sets = sets();

        BigDecimal bound = BigDecimal.ZERO;
        for (Map.Entry<String, Integer> each : places.entrySet()) {
            bound = bound.add(price(price, each.getKey()).multiply(BigDecimal.valueOf(each.getValue())));
        }
        for (OddSet set : sets.values()) {
            int most = set.border.size();
            for (String member : set.members) {
                most += places.getOrDefault(member, 0);
            }
            bound = bound.add(set.price.multiply(BigDecimal.valueOf(most / 2)));
        }
        for (NamedCsvRecord edge : edges) {
            Set<String> ends = Set.of(edge.getField("u"), edge.getField("v"));
            BigDecimal left = decimal(edge, "w");
            for (String end : ends) {
                left = left.subtract(price(price, end));
            }
            for (OddSet set : sets.values()) {
                boolean crosses = ends.stream().filter(set.members::contains).count() == 1;
                if (set.members.containsAll(ends) || (crosses && set.border.contains(ends))) {
                    left = left.subtract(set.price);
                }
            }
            bound = bound.add(left.max(BigDecimal.ZERO));
        }
        return bound;
    }

    private static BigDecimal price(Map<String, BigDecimal> prices, String id) {
        return Optional.ofNullable(prices.get(id)).orElseThrow(() -> new AssertionError("no price for " + id));
    }

    private record OddSet(String inside, BigDecimal price, Set<String> members, Set<Set<String>> border) {
        void toggle(Set<String> edge) {
            if (!border.remove(edge)) {
                border.add(edge);
            }
        }
    }

    private Map<String, OddSet> sets() {
        Map<String, OddSet> sets = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(out.resolve("odd_sets.csv"))) {
            String name = row.getField("set");
            String id = row.getField("id");
            String other = row.getField("other");
            if (id.isEmpty()) {
                sets.put(
                        name,
                        new OddSet(row.getField("inside"), decimal(row, "price"), new HashSet<>(), new HashSet<>()));
            } else if (other.isEmpty()) {
                set(sets, name).members.add(id);
            } else {
                set(sets, name).toggle(Set.of(id, other));
            }
        }
        for (OddSet set : sets.values()) {
            set.border.removeIf(
                    edge -> edge.stream().filter(set.members::contains).count() != 1);
            if (!set.inside.isEmpty()) {
                set(sets, set.inside).members.addAll(set.members);
                set.border.forEach(set(sets, set.inside)::toggle);
            }
        }
        return sets;
    }

    private static OddSet set(Map<String, OddSet> sets, String name) {
        return Optional.ofNullable(sets.get(name)).orElseThrow(() -> new AssertionError("no set " + name));
    }

    private static BigDecimal decimal(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
