package app.alongside.matching.cli.people;

import java.util.List;
import java.util.Map;

/**
 * What a run formed, in the words of the files.
 *
 * @param rows for {@code pairs.csv}
 * @param left for {@code unmatched.csv}
 * @param report what {@code report.json} says of this format, beside what it says of every run
 * @param summary one line for the terminal
 * @param complete whether the run finished
 */
record Formed(List<Row> rows, List<Left> left, Map<String, Object> report, String summary, boolean complete) {
    /**
     * A relationship.
     *
     * @param micro its value in micro-units
     * @param scores how each member sees the others, 0 to 100, in the order of the members
     */
    record Row(String format, List<String> members, long micro, List<Integer> scores, String reasons) {}

    /** Somebody who is left. */
    record Left(String id, String reason, String change) {}
}
