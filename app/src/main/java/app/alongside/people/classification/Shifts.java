package app.alongside.people.classification;

import app.alongside.people.words.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds by how many rows the alternative labels of a classification stand beside their concepts: a column that lost its
 * empty cells has moved up, a little more with each of them. The labels of row {@code i} belong to row
 * {@code i + shiftOf(i)}.
 *
 * <p>The most likely course of shifts (Viterbi 1967): each row's labels speak for a shift as far as they fit the concept
 * it leads to, a change of shift costs as much as {@value #CHANGE} well-fitting rows, so a single odd row changes
 * nothing. O(rows × shifts) time and memory, with at most {@value #MOST} rows up or down.
 */
final class Shifts {
    private static final int MOST = 200;
    private static final int FEWEST = 4;
    private static final float CHANGE = 2.5f;
    private static final float OWN_NAME = 1;

    private final List<Concept> concepts;
    private final Stems stems;
    private final List<Set<String>> stemsByRow = new ArrayList<>();
    private final List<String> keys;
    private final int most;
    private final int[] shifts;

    Shifts(List<Concept> concepts, Stems stems) {
        this.concepts = concepts;
        this.stems = stems;
        this.keys =
                concepts.stream().map(concept -> PlainText.key(concept.label())).toList();
        concepts.forEach(concept -> stemsByRow.add(Stems.of(concept.label())));
        int empty = (int)
                concepts.stream().filter(concept -> concept.labels().isEmpty()).count();
        this.most = Math.min(MOST, Math.max(FEWEST, empty + 1));
        this.shifts = new int[concepts.size()];
        follow();
    }

    /** How far below row {@code i} the concept stands to which its labels belong. */
    int shiftOf(int i) {
        return shifts[i];
    }

    private void follow() {
        int width = 2 * most + 1;
        short[][] from = new short[concepts.size()][width];
        float[] best = new float[width];
        for (int i = 0; i < concepts.size(); i++) {
            int top = placeOfMost(best);
            float changed = best[top] - CHANGE;
            float[] next = new float[width];
            Evidence evidence = new Evidence(concepts.get(i).labels());
            for (int place = 0; place < width; place++) {
                boolean stays = best[place] >= changed;
                from[i][place] = (short) (stays ? place : top);
                next[place] = (stays ? best[place] : changed) + evidence.forRow(i + place - most);
            }
            best = next;
        }
        int place = placeOfMost(best);
        for (int i = concepts.size() - 1; i >= 0; i--) {
            shifts[i] = place - most;
            place = from[i][place];
        }
    }

    /** The best place; no shift, where that is as good as any. */
    private int placeOfMost(float[] values) {
        int top = most;
        for (int place = 0; place < values.length; place++) {
            if (values[place] > values[top]) {
                top = place;
            }
        }
        return top;
    }

    /** What the labels of one row say. */
    private final class Evidence {
        private final Map<String, Float> shares = new HashMap<>();
        private final Set<String> names;

        Evidence(List<String> labels) {
            names = Set.copyOf(labels.stream().map(PlainText::key).toList());
            for (String label : labels) {
                Set<String> words = Stems.of(label);
                double whole = stems.weight(words) * labels.size();
                words.forEach(stem -> shares.merge(stem, (float) (stems.weight(stem) / whole), Float::sum));
            }
        }

        float forRow(int row) {
            if (row < 0 || row >= keys.size() || names.isEmpty()) {
                return 0;
            }
            float sum = names.contains(keys.get(row)) ? OWN_NAME : 0;
            for (String stem : stemsByRow.get(row)) {
                sum += shares.getOrDefault(stem, 0f);
            }
            return sum;
        }
    }
}
