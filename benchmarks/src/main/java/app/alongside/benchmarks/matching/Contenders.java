package app.alongside.benchmarks.matching;

import app.alongside.benchmarks.matching.timefold.TimefoldSearch;
import app.alongside.matching.engine.graph.Effort;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Everybody who takes part. */
final class Contenders {
    private static final List<Supplier<Contender>> ALL = List.of(
            GreedyChoice::new,
            () -> new Engine(Effort.BEST_CERTIFIED, Integer.MAX_VALUE),
            () -> new Engine(Effort.PROVEN, 100_000),
            OrToolsFlow::new,
            JGraphTBlossom::new,
            () -> new TimefoldSearch(Duration.ofSeconds(60)));

    private Contenders() {}

    /** Those with these keys, or all of them when there is none. */
    static List<Contender> named(Set<String> keys) {
        List<Contender> chosen = ALL.stream()
                .map(Supplier::get)
                .filter(contender -> keys.isEmpty() || keys.contains(contender.key()))
                .toList();
        if (chosen.size() < keys.size()) {
            throw new IllegalArgumentException("Not all of " + keys + " are known. Maybe one of "
                    + ALL.stream().map(Supplier::get).map(Contender::key).toList());
        }
        return chosen;
    }
}
