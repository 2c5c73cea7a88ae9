package app.alongside.matching.runs;

import app.alongside.matching.MatchRunId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of a run are looked for.
 *
 * @param before the finished run that changes are told from; absent for a first run
 * @param text part of a name; empty for all
 * @param after the rank to go on after
 */
public record PairSearch(MatchRunId run, @Nullable MatchRunId before, String text, PairFilter filter, int after) {
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run.value());
        parameters.put("before", before == null ? null : before.value());
        parameters.put("text", pattern(text));
        parameters.put("after", after);
        return parameters;
    }

    static String pattern(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
