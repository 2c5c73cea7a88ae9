package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What closeness of level adds to a view, for each two level bands; far below zero where the rules keep the bands apart. */
final class LevelTable {
    private static final int FORBIDDEN = -100_000_000;
    private static final int MOST_BANDS = 128;

    private final int[] codes;
    private final int[] parts;
    private final int bands;

    LevelTable(Problem problem) {
        int people = problem.pool().size();
        codes = new int[people];
        Map<Integer, Integer> known = new HashMap<>();
        int[] example = new int[MOST_BANDS];
        for (int person = 0; person < people; person++) {
            Integer level = problem.pool().spec(person).place().level();
            int code = known.computeIfAbsent(level == null ? Integer.MIN_VALUE : level, any -> known.size());
            codes[person] = Math.min(code, MOST_BANDS - 1);
            example[codes[person]] = person;
        }
        bands = Math.min(known.size(), MOST_BANDS);
        parts = new int[bands * bands];
        fill(problem, example, known.size() > MOST_BANDS);
    }

    private void fill(Problem problem, int[] example, boolean lastIsMixed) {
        var scores = problem.scorer().scores();
        for (int one = 0; one < bands; one++) {
            for (int two = 0; two < bands; two++) {
                boolean apart = scores.levelsApart(example[one], example[two])
                        > problem.policy().rules().levelDistance();
                int part = problem.scorer().contribution(Factor.LEVEL, scores.level(example[one], example[two]));
                parts[one * bands + two] = apart ? FORBIDDEN : part;
            }
        }
        if (lastIsMixed) {
            int best = problem.scorer().contribution(Factor.LEVEL, SkillColumns.ONE);
            Arrays.fill(parts, best);
        }
    }

    int code(int person) {
        return codes[person];
    }

    /** The parts of a person with each level code. */
    int[] row(int person) {
        return Arrays.copyOfRange(parts, codes[person] * bands, (codes[person] + 1) * bands);
    }

    int part(int one, int two) {
        return parts[one * bands + two];
    }
}
