package app.alongside.people.imports;

import app.alongside.people.words.PlainText;
import java.util.Map;
import java.util.Optional;

/**
 * What an organisation's words for grades mean.
 *
 * @param answered the bands that a coordinator gave to words, by their plain form; nothing for words that are no level
 */
record Grades(Map<String, Optional<Integer>> answered) {
    static final Grades WELL_KNOWN = new Grades(Map.of());

    /** The band of a grade, higher for more senior. */
    Optional<Integer> findBand(String grade) {
        Optional<Integer> answer = answered.get(PlainText.key(grade));
        return answer == null ? Levels.band(grade) : answer;
    }

    /** Whether nobody has said what the word means. */
    boolean isOpen(String grade) {
        return !grade.isEmpty()
                && !answered.containsKey(PlainText.key(grade))
                && Levels.band(grade).isEmpty();
    }
}
