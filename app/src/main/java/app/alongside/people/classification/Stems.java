package app.alongside.people.classification;

import app.alongside.people.words.PlainText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The beginnings of words, by which two writings of one thing are recognised, each weighing the more the fewer texts of a
 * collection have it (inverse document frequency; Spärck Jones 1972).
 */
final class Stems {
    private static final int LENGTH = 5;
    private static final int SHORTEST_WORD = 2;
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("ing", "s");
    private static final Set<String> SMALL_WORDS = Set.of(
            "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with", "your");

    private final Map<String, Double> weights = new HashMap<>();
    private final double heaviest;

    Stems(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> of(text).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        heaviest = Math.log(1.0 + texts.size());
        counts.forEach((stem, count) -> weights.put(stem, Math.log((1.0 + texts.size()) / count)));
    }

    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : PlainText.words(text)) {
            if (word.length() >= SHORTEST_WORD && !SMALL_WORDS.contains(word)) {
                String bare = withoutEnding(word);
                stems.add(bare.length() > LENGTH ? bare.substring(0, LENGTH) : bare);
            }
        }
        return stems;
    }

    /** {@code maps} and {@code map}, {@code reading} and {@code read} are the same. */
    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    double weight(String stem) {
        return weights.getOrDefault(stem, heaviest);
    }

    double weight(Set<String> stems) {
        return stems.stream().mapToDouble(this::weight).sum();
    }

    /** How much of {@code label} is said in {@code texts} too: from 0, nothing, to 1, all of it. */
    double shared(Set<String> label, Set<String> texts) {
        double whole = weight(label);
        double common = 0;
        for (String stem : label) {
            if (texts.contains(stem)) {
                common += weight(stem);
            }
        }
        return whole == 0 ? 0 : common / whole;
    }
}
