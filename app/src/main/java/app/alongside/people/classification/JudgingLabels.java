package app.alongside.people.classification;

import app.alongside.people.classification.Doubt.Reason;
import app.alongside.people.words.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which alternative labels to believe. A label is believed when it shares telling words with the concept's own
 * name or description, or stands among labels that clearly belong there: because the concept's own name is one of them,
 * or because more than half of them share its words. A label that is another concept's name, or that two concepts claim, goes to
 * neither. Linear in the labels after {@link Shifts}.
 */
final class JudgingLabels {
    private static final double TELLING = 0.25;
    private static final double HALF = 0.5;

    private final List<Concept> concepts;
    private final Stems stems;
    private final Shifts shifts;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<List<String>> believed = new ArrayList<>();
    private final Set<Integer> regained = new HashSet<>();

    private JudgingLabels(List<Concept> concepts) {
        this.concepts = concepts;
        this.stems = new Stems(concepts.stream().map(Concept::label).toList());
        this.shifts = new Shifts(concepts, stems);
        for (int i = 0; i < concepts.size(); i++) {
            byKey.put(PlainText.key(concepts.get(i).label()), i);
            believed.add(new ArrayList<>());
        }
    }

    static Judged judge(List<Concept> concepts) {
        return new JudgingLabels(concepts).judge();
    }

    private Judged judge() {
        for (int i = 0; i < concepts.size(); i++) {
            int to = i + shifts.shiftOf(i);
            int place = to < 0 || to >= concepts.size() ? i : to;
            judgeRow(concepts.get(i).labels(), place);
            if (place != i) {
                regained.add(place);
            }
        }
        doubtWhatTwoClaim();
        int moved =
                regained.stream().mapToInt(place -> believed.get(place).size()).sum();
        return new Judged(believed, doubts, moved);
    }

    private void judgeRow(List<String> labels, int to) {
        Concept concept = concepts.get(to);
        String own = PlainText.key(concept.label());
        Set<String> about = Stems.of(concept.label() + " " + concept.description());
        boolean together =
                labels.stream().anyMatch(label -> PlainText.key(label).equals(own))
                        || labels.stream().filter(label -> fits(label, about)).count() > HALF * labels.size();
        for (String label : labels) {
            Integer named = byKey.get(PlainText.key(label));
            if (named != null && named != to) {
                doubts.add(new Doubt(
                        to, label, Reason.NAMES_ANOTHER, concepts.get(named).label()));
            } else if (named == null && (together || fits(label, about))) {
                believed.get(to).add(label);
            } else if (named == null) {
                doubts.add(new Doubt(to, label, Reason.NOTHING_IN_COMMON, ""));
            }
        }
    }

    private boolean fits(String label, Set<String> about) {
        return stems.shared(Stems.of(label), about) >= TELLING;
    }

    private void doubtWhatTwoClaim() {
        Map<String, Set<Integer>> claims = new HashMap<>();
        for (int i = 0; i < believed.size(); i++) {
            for (String label : believed.get(i)) {
                claims.computeIfAbsent(PlainText.key(label), key -> new HashSet<>())
                        .add(i);
            }
        }
        for (int i = 0; i < believed.size(); i++) {
            int place = i;
            believed.get(i).removeIf(label -> {
                Set<Integer> claimants = claims.getOrDefault(PlainText.key(label), Set.of());
                if (claimants.size() > 1) {
                    doubts.add(new Doubt(place, label, Reason.CLAIMED_TWICE, othersAmong(claimants, place)));
                }
                return claimants.size() > 1;
            });
        }
    }

    private String othersAmong(Set<Integer> claimants, int without) {
        return String.join(
                ", ",
                claimants.stream()
                        .filter(other -> other != without)
                        .sorted()
                        .limit(3)
                        .map(other -> concepts.get(other).label())
                        .toList());
    }
}
