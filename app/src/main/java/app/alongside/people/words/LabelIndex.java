package app.alongside.people.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds things by their labels: exactly, or word by word with slips of spelling. A word of the query stands for a whole
 * word of a label, or for its beginning when it has at least three letters; nothing is ever found inside a word.
 *
 * <p>A search looks once at every distinct word of all labels (some 10,000 in a taxonomy of 13,000 skills with 100,000
 * labels: a few milliseconds) and then only at labels that share a word with the query.
 *
 * @param <T> what the labels name
 */
public final class LabelIndex<T> {
    /** Words that say nothing alone. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "how", "i", "in", "into", "is", "my", "of", "on", "or",
            "the", "to", "want", "with", "skill", "skills", "learn", "would", "like");

    private static final double BEGINNING = 0.8;
    private static final double A_SLIP = 0.15;
    private static final double OF_AN_ALIAS = 0.98;
    private static final int SHORTEST_BEGINNING = 3;

    /** A label found, and how well it fits: 1 for exactly, towards 0 for hardly. */
    public record Found<T>(T thing, String label, double fit) {}

    private record Label<T>(T thing, String text, int words, boolean main) {}

    private final List<Label<T>> labels = new ArrayList<>();
    private final Map<String, Label<T>> byKey = new HashMap<>();
    private final Map<String, Label<T>> bySqueezed = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** Adds a name of {@code thing}; where two things claim one name, the first keeps it. */
    public void add(T thing, String text, boolean main) {
        List<String> words = PlainText.words(text);
        if (words.isEmpty()) {
            return;
        }
        Set<String> telling = new HashSet<>(telling(words));
        Label<T> label = new Label<>(thing, text, telling.size(), main);
        byKey.putIfAbsent(String.join(" ", words), label);
        bySqueezed.putIfAbsent(PlainText.squeezed(words), label);
        telling.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(labels.size()));
        labels.add(label);
    }

    /** The thing of exactly this name, whatever the case, accents and punctuation. */
    public Optional<T> find(String text) {
        return Optional.ofNullable(byKey.get(PlainText.key(text))).map(Label::thing);
    }

    /** The things whose labels fit {@code text} best, each once, best first. */
    public List<Found<T>> suggest(String text, int limit) {
        List<String> words = PlainText.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<T, Found<T>> best = new HashMap<>();
        Label<T> same = bySqueezed.get(PlainText.squeezed(words));
        if (same != null) {
            best.put(same.thing(), new Found<>(same.thing(), same.text(), 1));
        }
        List<String> query = telling(words);
        fitsByLabel(query)
                .forEach((number, fits) -> judge(labels.get(number), fits)
                        .ifPresent(found -> best.merge(found.thing(), found, LabelIndex::better)));
        return best.values().stream()
                .sorted(Comparator.<Found<T>>comparingDouble(found -> -found.fit())
                        .thenComparingInt(found -> found.label().length())
                        .thenComparing(Found::label))
                .limit(limit)
                .toList();
    }

    private static <T> Found<T> better(Found<T> one, Found<T> other) {
        return other.fit() > one.fit() ? other : one;
    }

    private static List<String> telling(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** For each label that shares a word with the query: how well each word of the query is found in it. */
    private Map<Integer, double[]> fitsByLabel(List<String> query) {
        Map<Integer, double[]> fits = new HashMap<>();
        for (int i = 0; i < query.size(); i++) {
            for (Map.Entry<String, List<Integer>> entry : byWord.entrySet()) {
                double fit = fitOf(query.get(i), entry.getKey());
                if (fit > 0) {
                    for (Integer label : entry.getValue()) {
                        double[] row = fits.computeIfAbsent(label, l -> new double[query.size()]);
                        row[i] = Math.max(row[i], fit);
                    }
                }
            }
        }
        return fits;
    }

    private static double fitOf(String asked, String word) {
        if (asked.equals(word)) {
            return 1;
        }
        if (asked.length() >= SHORTEST_BEGINNING && word.startsWith(asked)) {
            return BEGINNING + (1 - BEGINNING) * asked.length() / word.length() / 2;
        }
        int allowed = Spelling.slipsAllowed(Math.min(asked.length(), word.length()));
        if (allowed == 0 || !Spelling.beginAlike(asked, word)) {
            return 0;
        }
        int slips = Spelling.slips(asked, word, allowed);
        return slips > allowed ? 0 : 1 - A_SLIP * slips;
    }

    /** A label fits when all words of the query are in it, or when all its own words are in the query. */
    private Optional<Found<T>> judge(Label<T> label, double[] fits) {
        double sum = 0;
        int found = 0;
        for (double fit : fits) {
            sum += fit;
            found += fit > 0 ? 1 : 0;
        }
        if (found < fits.length && found < label.words()) {
            return Optional.empty();
        }
        double fit = Math.min(1, 2 * sum / (fits.length + label.words())) * (label.main() ? 1 : OF_AN_ALIAS);
        return Optional.of(new Found<>(label.thing(), label.text(), fit));
    }
}
