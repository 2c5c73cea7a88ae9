package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Pool;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bit for each of the {@value Long#SIZE} languages that most people of a pool speak. In a pool with more, those of the fewest
 * speakers count as no common ground, which may part people but never breaks the rule.
 */
final class LanguageBits {
    private static final long ANY = -1;

    private final Pool pool;
    private final Map<String, Integer> bits = new HashMap<>();

    LanguageBits(Pool pool) {
        this.pool = pool;
        Map<String, Integer> speakers = new HashMap<>();
        for (int person = 0; person < pool.size(); person++) {
            pool.languages().names(person).forEach(name -> speakers.merge(name, 1, Integer::sum));
        }
        List<String> common = speakers.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -speakers.getOrDefault(name, 0))
                        .thenComparing(name -> name))
                .limit(Long.SIZE)
                .toList();
        common.forEach(name -> bits.put(name, bits.size()));
    }

    /** All bits for somebody of whom no language is known. */
    long of(int person) {
        long own = 0;
        for (String name : pool.languages().names(person)) {
            Integer bit = bits.get(name);
            own |= bit == null ? 0 : 1L << bit;
        }
        return pool.languages().count(person) == 0 ? ANY : own;
    }
}
