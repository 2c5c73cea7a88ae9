package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What closeness of level, clock and place of work adds to both views, for each two kinds of people who are alike in these; far
 * below zero where the rules keep their levels apart. Where there are too many kinds, fewer facts make them.
 */
final class PlaceTable {
    private static final int FORBIDDEN = -100_000_000;
    private static final int MOST_KINDS = 256;

    private final Problem problem;
    private final int[] codes;
    private final int[] parts;
    private final int kinds;
    private final boolean exact;

    PlaceTable(Problem problem) {
        this.problem = problem;
        Pool pool = problem.pool();
        codes = new int[pool.size()];
        IntFunction<Object> level =
                person -> String.valueOf(pool.spec(person).place().level());
        IntFunction<Object> all = person -> List.of(
                level.apply(person), pool.zoneMinutes(person), pool.locations().code(person));
        int[] examples = number(all);
        exact = examples.length <= MOST_KINDS;
        if (!exact) {
            examples = number(level);
        }
        boolean none = examples.length > MOST_KINDS;
        if (none) {
            examples = number(person -> "anybody");
        }
        kinds = examples.length;
        parts = new int[kinds * kinds];
        if (none) {
            Arrays.fill(parts, best(Factor.LEVEL) + best(Factor.TIME_ZONE) + best(Factor.LOCATION));
        } else {
            fill(examples);
        }
    }

    /** Gives people of one kind the same code, and returns one person of each kind. */
    private int[] number(IntFunction<Object> kind) {
        Map<Object, Integer> known = new HashMap<>();
        for (int person = 0; person < codes.length; person++) {
            codes[person] = known.computeIfAbsent(kind.apply(person), any -> known.size());
        }
        int[] examples = new int[known.size()];
        for (int person = 0; person < codes.length; person++) {
            examples[codes[person]] = person;
        }
        return examples;
    }

    private void fill(int[] examples) {
        var scores = problem.scorer().scores();
        int most = problem.policy().rules().levelDistance();
        int elsewhere = best(Factor.TIME_ZONE) + best(Factor.LOCATION);
        IntStream.range(0, parts.length).forEach(at -> {
            int one = examples[at / kinds];
            int other = examples[at % kinds];
            boolean apart = scores.levelsApart(one, other) > most;
            int there = exact ? part(Factor.TIME_ZONE, one, other) + part(Factor.LOCATION, one, other) : elsewhere;
            parts[at] = apart ? FORBIDDEN : part(Factor.LEVEL, one, other) + there;
        });
    }

    private int part(Factor factor, int one, int other) {
        return problem.scorer().contribution(factor, problem.scorer().scores().score(factor, one, other));
    }

    private int best(Factor factor) {
        return problem.scorer().contribution(factor, SkillColumns.ONE);
    }

    /** Whether the parts are those of any two people, and not only the most they can be. */
    boolean exact() {
        return exact;
    }

    int code(int person) {
        return codes[person];
    }

    /** The parts of a person with each kind. */
    int[] row(int person) {
        return Arrays.copyOfRange(parts, codes[person] * kinds, (codes[person] + 1) * kinds);
    }

    /** The part of two kinds, by their codes. */
    int partOfKinds(int one, int two) {
        return parts[one * kinds + two];
    }

    int part(int one, int two) {
        return parts[codes[one] * kinds + codes[two]];
    }
}
